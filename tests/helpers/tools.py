"""System tools that some tests need."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

CI_VARIABLE = "DESKTOP_SEARCH_CI"
"""Set by .ci/run, which installs the tools: a missing tool then fails a test instead of skipping it."""


def need(*tools: str) -> None:
    """Skip the test if one of the tools is not installed."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        told = f"not installed here: {', '.join(missing)}"
        assert CI_VARIABLE not in os.environ, told
        pytest.skip(told)


def output_of(command: Sequence[str | Path], timeout_s: float = 60, **options: object) -> str:
    """Output of a command, standard error first; fails the test with it if the exit status is not 0."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout_s, check=False, **options)
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}:\n{done.stderr}{done.stdout}"
    return done.stderr + done.stdout
