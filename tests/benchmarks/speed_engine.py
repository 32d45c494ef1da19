"""Runs the product's engine as a process for `speed.py`: in the background, or with all resources.

    python tests/benchmarks/speed_engine.py polite|free --base-dir DIR

`polite` is the mode while a user is active: low priority, and one core left free. `free` uses all cores, as the product
does after minutes without user input, at normal priority. Neither pauses on battery or during a presentation.
"""

import sys
from functools import partial
from unittest.mock import patch

from desktop_search.engine.engine import Engine
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.engine.server import server


def main() -> int:
    manner, *arguments = sys.argv[1:]
    make_engine = partial(Engine, look=lambda _: SystemState(is_away=manner == "free"))
    if manner == "polite":
        return server.run(arguments, make_engine)
    with patch.object(server, "lower_priority"):
        return server.run(arguments, make_engine)


if __name__ == "__main__":
    sys.exit(main())
