"""Near-duplicates by a peer of PyPI: reads JSON Lines, writes the pairs it finds.

    python dedup.py rensa|datasketch DOCUMENTS PAIRS LIKENESS

Shingles of three words, 128 hashes, bands of four, as the peers' own examples do.
"""

import json
import re
import sys

WORD = re.compile(r"\w+")
HASHES, BANDS = 128, 32


def shingles(text):
    words = WORD.findall(text.lower())
    return {" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))}


def documents(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["id"], shingles(record["text"])


def by_rensa(path, likeness):
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=likeness, num_perm=HASHES, num_bands=BANDS)
    sketches, names = [], []
    for number, (name, own) in enumerate(documents(path)):
        sketch = RMinHash(num_perm=HASHES, seed=1)
        sketch.update(list(own))
        for other in index.query(sketch):
            if sketches[other].jaccard(sketch) >= likeness:
                yield names[other], name
        index.insert(number, sketch)
        sketches.append(sketch)
        names.append(name)


def by_datasketch(path, likeness):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=HASHES, params=(BANDS, HASHES // BANDS))
    sketches = {}
    for name, own in documents(path):
        sketch = MinHash(num_perm=HASHES)
        sketch.update_batch([shingle.encode() for shingle in own])
        for other in index.query(sketch):
            if sketches[other].jaccard(sketch) >= likeness:
                yield other, name
        index.insert(name, sketch)
        sketches[name] = sketch


def main():
    peer, path, pairs, likeness = sys.argv[1:]
    find = {"rensa": by_rensa, "datasketch": by_datasketch}[peer]
    with open(pairs, "w", encoding="utf-8") as out:
        for left, right in find(path, float(likeness)):
            print(json.dumps({"left": left, "right": right}), file=out)


if __name__ == "__main__":
    main()
