//! Downloads through the client that each registry has.
//!
//! Clients instead of plain HTTPS: they know the mirrors, proxies and offline caches that the
//! machine is set up for. What a client brings is believed only after its hash was checked.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use super::{Source, upstream};

/// The registries that a line of the lock may name.
#[cfg(test)]
pub(super) const KNOWN: [&str; 4] = ["crates.io", "pypi", "npm", "debian"];

/// Downloads the sources, checks them, and moves them into `data/upstream/`.
pub(super) fn download(sources: &[&Source]) -> Result<()> {
    if sources.is_empty() {
        return Ok(());
    }
    // A file gets its final place only after its hash was checked: an interrupted run leaves
    // nothing behind that looks whole.
    let incoming = upstream().join("incoming");
    fs::create_dir_all(&incoming)?;
    for chunk in sources.chunk_by(|a, b| a.registry == b.registry) {
        eprintln!("{}: {} files", chunk[0].registry, chunk.len());
        let brought = match chunk[0].registry.as_str() {
            "crates.io" => with_cargo(chunk, &incoming),
            "pypi" => with_pip(chunk, &incoming),
            "npm" => with_npm(chunk, &incoming),
            "debian" => with_apt(chunk, &incoming),
            other => bail!("data/LOCK names the registry `{other}`, which nothing here can reach"),
        };
        brought.with_context(|| by_hand(chunk))?;
        for source in chunk {
            let file = incoming.join(&source.file);
            source.verify_at(&file)?;
            fs::rename(&file, source.path())?;
        }
    }
    fs::remove_dir_all(&incoming)?;
    Ok(())
}

/// Crates come from the cache of cargo, after `cargo fetch` for a package that depends on them.
fn with_cargo(sources: &[&Source], incoming: &Path) -> Result<()> {
    let package = incoming.join("crates");
    fs::create_dir_all(package.join("src"))?;
    fs::write(package.join("src/lib.rs"), "")?;
    let mut manifest = String::from(
        "[package]\nname = \"upstream\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n",
    );
    for source in sources {
        manifest.push_str(&format!("{} = \"={}\"\n", source.package, source.version));
    }
    fs::write(package.join("Cargo.toml"), manifest)?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo).arg("fetch").current_dir(&package))?;
    for source in sources {
        fs::copy(in_cargo_cache(&source.file)?, incoming.join(&source.file))?;
    }
    Ok(())
}

fn in_cargo_cache(file: &str) -> Result<PathBuf> {
    let home = match env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => env::home_dir().context("no home folder, no CARGO_HOME")?.join(".cargo"),
    };
    let cache = home.join("registry/cache");
    for index in fs::read_dir(&cache).with_context(|| format!("no {}", cache.display()))? {
        let file = index?.path().join(file);
        if file.exists() {
            return Ok(file);
        }
    }
    bail!("cargo did not put {file} under {}", cache.display())
}

fn with_pip(sources: &[&Source], incoming: &Path) -> Result<()> {
    let wanted = sources.iter().map(|source| format!("{}=={}", source.package, source.version));
    run(Command::new("python3")
        .args(["-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--dest"])
        .arg(incoming)
        .args(wanted))
}

fn with_npm(sources: &[&Source], incoming: &Path) -> Result<()> {
    let wanted = sources.iter().map(|source| format!("{}@{}", source.package, source.version));
    run(Command::new("npm").args(["pack", "--silent"]).args(wanted).current_dir(incoming))
}

fn with_apt(sources: &[&Source], incoming: &Path) -> Result<()> {
    let wanted = sources.iter().map(|source| format!("{}={}", source.package, source.version));
    run(Command::new("apt-get").args(["download", "--quiet"]).args(wanted).current_dir(incoming))
}

/// Runs a client; what it says goes to stderr, because stdout is for data.
fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .stdout(Stdio::from(io::stderr()))
        .status()
        .with_context(|| format!("cannot run `{name}`"))?;
    ensure!(status.success(), "`{name}` failed: {status}");
    Ok(())
}

fn by_hand(sources: &[&Source]) -> String {
    let mut text = format!(
        "cannot download; these files can also be put into {} by hand:",
        upstream().display()
    );
    for source in sources {
        text.push_str(&format!("\n  {}", source.url));
    }
    text
}
