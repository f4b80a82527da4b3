"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const legend = JSON.parse(document.getElementById("legend").textContent);
  const tip = document.getElementById("tip");
  const pages = [...document.querySelectorAll(".page")];
  let shown = null;

  // Words that were changed: one tab stop per page, arrow keys from word to word.
  const marksOf = (page) => [...page.querySelectorAll(".text mark")];
  for (const page of pages) {
    const first = page.querySelector(".text mark");
    if (first) rove(first);
  }

  function rove(mark) {
    for (const other of mark.closest(".text").querySelectorAll("mark[tabindex]")) {
      other.removeAttribute("tabindex");
      other.removeAttribute("role");
    }
    mark.tabIndex = 0;
    mark.setAttribute("role", "button");
  }

  function step(page, by) {
    const marks = marksOf(page);
    if (!marks.length) return;
    const current = marks.indexOf(page.querySelector(".text mark[data-seen]"));
    const next = current < 0 && by > 0 ? 0 : (Math.max(current, 0) + by + marks.length) % marks.length;
    visit(marks[next]);
  }

  function visit(mark) {
    rove(mark);
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    show(mark);
    requestAnimationFrame(() => { if (shown === mark) place(mark); });
  }

  // What stood there, and why.
  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function points(sign) {
    if (sign.dataset.s) return sign.dataset.s.split(" ");
    return [...sign.textContent].map((character) => character.codePointAt(0).toString(16));
  }

  function rows(mark) {
    const was = mark.querySelectorAll(".was i");
    const now = mark.querySelectorAll(".now i");
    const seen = new Map();
    was.forEach((sign, index) => {
      const meant = now[index].dataset.m ?? now[index].textContent;
      const names = points(sign).map((point) => legend.signs[point] || "U+" + point.toUpperCase());
      const stands = sign.dataset.s ? "(unseen)" : sign.textContent;
      const key = stands + names + meant;
      if (!seen.has(key)) seen.set(key, [stands, meant, names.join(", ")]);
    });
    return [...seen.values()];
  }

  function fill(mark) {
    tip.textContent = "";
    const pair = element("div", "", "pair");
    const doubt = mark.classList.contains("doubt");
    pair.append(element("s", mark.querySelector(".was").textContent));
    if (!doubt) pair.append(" → " + mark.querySelector(".now").textContent);
    const list = element("ul");
    for (const [stands, meant, names] of rows(mark)) {
      const row = element("li");
      row.append(element("b", stands), meant ? (doubt ? " may stand for " : " stands for ") : " was put in and means nothing", element("b", meant));
      row.append(element("small", names));
      list.append(row);
    }
    const sentences = new Set(mark.dataset.w.split(" ").flatMap((number) => legend.whys[number] || []));
    tip.append(pair, list, element("div", [...sentences].join(" "), "why"));
  }

  function show(mark) {
    if (shown === mark) return;
    hide();
    shown = mark;
    mark.removeAttribute("title");
    mark.setAttribute("aria-current", "true");
    mark.setAttribute("aria-describedby", "tip");
    fill(mark);
    tip.hidden = false;
    place(mark);
    const text = mark.closest(".text");
    text.querySelector("mark[data-seen]")?.removeAttribute("data-seen");
    mark.dataset.seen = "";
  }

  function place(mark) {
    tip.style.left = tip.style.top = "";
    if (getComputedStyle(tip).position === "fixed") return;
    const word = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const width = root.clientWidth;
    const left = Math.min(Math.max(word.left, 16), width - tip.offsetWidth - 16);
    const above = word.bottom + tip.offsetHeight + 16 > root.clientHeight && word.top > tip.offsetHeight + 16;
    tip.style.left = left + scrollX + "px";
    tip.style.top = (above ? word.top - tip.offsetHeight - 8 : word.bottom + 8) + scrollY + "px";
  }

  function hide() {
    if (!shown) return;
    shown.removeAttribute("aria-current");
    shown.removeAttribute("aria-describedby");
    shown = null;
    tip.hidden = true;
  }

  const markAt = (target) => target.closest?.(".text mark");
  addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const mark = markAt(event.target);
    if (mark) show(mark);
    else if (shown && document.activeElement !== shown && !tip.contains(event.target)) hide();
  });
  addEventListener("focusin", (event) => {
    const mark = markAt(event.target);
    if (mark && mark.matches(":focus-visible")) show(mark);
    else if (!mark) hide();
  });
  addEventListener("click", (event) => {
    const mark = markAt(event.target);
    if (mark) {
      rove(mark);
      show(mark);
    } else if (!tip.contains(event.target) && !event.target.closest("[data-step]")) hide();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") return hide();
    const mark = markAt(event.target);
    if (!mark) return;
    const marks = marksOf(mark.closest(".page"));
    const at = marks.indexOf(mark);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (event.key === "Enter" || event.key === " ") show(mark);
    else if (to === undefined) return;
    else if (marks[to]) visit(marks[to]);
    event.preventDefault();
  });

  // Buttons.
  addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    if (!button) return;
    if (button.dataset.step) step(button.closest(".page"), Number(button.dataset.step));
    if (button.id === "fold") fold(button);
    if ("copy" in button.dataset) copy(button);
  });

  function fold(button) {
    const open = button.getAttribute("aria-pressed") !== "true";
    for (const page of pages) page.open = open;
    button.setAttribute("aria-pressed", open);
    button.textContent = open ? "Fold all" : "Open all";
  }

  function copy(button) {
    const page = button.closest(".page");
    const written = page.querySelector(".as-written").checked;
    const text = page.querySelector(".text").cloneNode(true);
    for (const other of text.querySelectorAll(written ? ".now" : ".was")) other.remove();
    for (const unseen of text.querySelectorAll("[data-s]")) {
      unseen.textContent = String.fromCodePoint(...unseen.dataset.s.split(" ").map((point) => parseInt(point, 16)));
    }
    const paragraphs = [...text.querySelectorAll("p")].map((paragraph) => paragraph.textContent);
    const done = (word) => {
      button.textContent = word;
      setTimeout(() => { button.textContent = "Copy"; }, 1600);
    };
    if (!navigator.clipboard) return done("Not possible here");
    navigator.clipboard.writeText(paragraphs.join("\n\n")).then(() => done("Copied"), () => done("Not possible here"));
  }

  // As written or as meant: the style sheet does it for one page, this for all.
  document.querySelector("[data-switch=all]")?.addEventListener("change", (event) => {
    for (const input of document.querySelectorAll(".page .switch input[value=" + event.target.value + "]")) input.checked = true;
    hide();
  });

  // A link to a folded part opens it.
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const folded = target && target.closest("details");
    if (folded) {
      for (let outer = folded; outer; outer = outer.parentElement.closest("details")) outer.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
