"""The real window's process with another engine command: `window_under_test.py BASE ENGINE...`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from desktop_search.paths import AppPaths
from desktop_search.ui.app import application

if __name__ == "__main__":
    base, *command = sys.argv[1:]
    del sys.argv[1:]
    application.engine_command = lambda paths: [*command, "--base-dir", base]
    sys.exit(application.run(AppPaths.under(Path(base))))
