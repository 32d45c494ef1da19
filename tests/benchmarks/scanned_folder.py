"""Makes a folder of scanned pages, each with another real text, for measurements while text is recognized.

    python tests/benchmarks/scanned_folder.py FOLDER [--pages 300]

`type_to_paint.py`, `window_lateness.py` and `faults.py --only saves` take the folder as `--scans`, and only read it.
The texts are those of the evaluation data (EVALSETS_DIR). A third of the pages are PDFs, the others JPEG files.
"""

import argparse
import random
import sys
from pathlib import Path

from fault_bench.corpus import Texts, data_dir
from recognition import rendered

PAGES = 300
SEED = 3
# A page takes a second or two.
MOST_CHARACTERS = 700
PDF_EVERY = 3


def make_scans(folder: Path, pages: int) -> None:
    """Write this many files of one page each, deterministic, as `recognition.py` renders them."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(SEED)
    texts = Texts(data_dir(), chance)
    made = 0
    while made < pages:
        text = texts.next().body[:MOST_CHARACTERS]
        # The texts of XQuAD are in scripts that the font may lack too.
        if not text.isascii():
            continue
        page = rendered(text, "en", made, chance)
        if made % PDF_EVERY == 0:
            page.save(folder / f"scan {made:04d}.pdf", "PDF", resolution=150)
        else:
            page.save(folder / f"scan {made:04d}.jpg", "JPEG", quality=60)
        made += 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=PAGES)
    options = parser.parse_args()
    make_scans(options.folder, options.pages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
