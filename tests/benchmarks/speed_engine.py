"""The product's engine in a process of its own, for `speed.py`: as a guest, or with the machine to itself.

    python tests/benchmarks/speed_engine.py polite|free --base-dir DIR

`polite` is what somebody has who sits at the machine: behind other programs, and one core left to them. `free` takes
all cores, as the product does when nobody has touched the machine for minutes, and keeps its priority. Neither waits
for a plug or for a presentation to end.
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
