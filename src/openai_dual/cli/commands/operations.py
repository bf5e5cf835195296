"""`openai-dual operations`: the operations of the API, searched by words."""

from __future__ import annotations

from typing import Any, Final

from ..command import Command
from ..console import Console
from ..failures import OK, REFUSED
from ..operations import OperationCommand, tree
from ..options import Parsed
from ..results import Printer

COLUMNS: Final = ("command", "method", "path", "summary")


def run(parsed: Parsed, console: Console) -> int:
    """Print the operations that contain all words, in any case, in their names, ids, paths or summaries."""
    words = [word.lower() for word in parsed.words]
    rows = [_row(each) for each in tree().values() if _has(each, words)]
    if console.format == "table" or (console.format == "auto" and console.terminal and not parsed.last("select")):
        console.table(COLUMNS, rows)
    elif console.format == "text":
        for row in rows:
            console.line("\t".join(row[name] for name in COLUMNS))
    else:
        Printer(console, parsed.last("select")).items([rows])
    return OK if rows else REFUSED


def _has(operation: OperationCommand, words: list[str]) -> bool:
    facts = operation.facts
    text = " ".join(
        (*operation.words, operation.name, facts["id"], facts["method"], facts["path"], operation.summary)
    ).lower()
    return all(word in text for word in words)


def _row(operation: OperationCommand) -> dict[str, Any]:
    facts = operation.facts
    return {
        "command": " ".join(operation.words),
        "method": facts["method"],
        "path": facts["path"],
        "id": facts["id"],
        "summary": operation.summary,
        **({"deprecated": True} if facts["client"].get("deprecated") else {}),
    }


OPERATIONS: Final = Command(
    run,
    "List the operations of the API, or those that have a word.",
    "[WORD ...]",
    details="Words are searched in names, ids, paths and summaries. The exit code is 1 if nothing is found.",
)
