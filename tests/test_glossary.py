"""Names of modules, classes and functions are standard terms, not the home-made ones that they replaced."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "desktop_search"
REPLACED_MODULES = {
    "alike", "arrivals", "asker", "asking", "caretaker", "changed_places", "commanded", "cuts", "door", "faults",
    "figures", "following", "found", "handover", "hits", "household", "inbox", "kinds", "learning", "links",
    "meaning", "misspelled", "names", "nearest", "overview", "parts", "pictures", "pieces", "postings", "rail",
    "records", "returning", "selections", "serving", "showing", "spellings", "standing", "summons",
    "surroundings", "suspects", "switching", "upkeep", "urgency", "whole_texts", "wording",
}  # fmt: skip
REPLACED_NAMES = {
    "ChangedPlaces", "CommandedThread", "FigureTable", "Following", "Found", "Household", "Learning", "MANNERS",
    "MeaningPipeline", "MeaningSearch", "PassageSurroundings", "Postings", "REMEMBERED", "Restriction",
    "SelectionTable", "Showing", "Standing", "SuspectTable", "summon", "urgency",
}  # fmt: skip


def test_modules_have_standard_names() -> None:
    modules = {path.stem for path in PACKAGE.rglob("*.py")} | {
        path.name for path in PACKAGE.rglob("*") if path.is_dir()
    }
    assert modules & REPLACED_MODULES == set()


def test_classes_functions_and_constants_have_standard_names() -> None:
    defined = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef):
                defined.add(node.name)
            elif isinstance(node, ast.Assign):
                defined |= {
                    target.id for target in node.targets if isinstance(target, ast.Name) and target.id.isupper()
                }
    assert defined & REPLACED_NAMES == set()
