"""Tools of the system that some tests check with."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

CI_VARIABLE = "DESKTOP_SEARCH_CI"
"""Set by .ci/run, which installs them: there a missing tool fails a test rather than skipping it."""


def need(*tools: str) -> None:
    """Skip the test where one of them is not installed."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        told = f"not installed here: {', '.join(missing)}"
        assert CI_VARIABLE not in os.environ, told
        pytest.skip(told)


def output_of(command: Sequence[str | Path], timeout_s: float = 60, **options: object) -> str:
    """What a command prints, standard error first; fails the test with it where the exit status is not 0."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout_s, check=False, **options)
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}:\n{done.stderr}{done.stdout}"
    return done.stderr + done.stdout
