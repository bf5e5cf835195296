"""The table of messages has those that tests expect (`MISTAKES`: each of them), and no message of the past."""

from __future__ import annotations

import re

import pytest

from tests.client.test_messages import MISTAKES
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "troubleshooting.md").read_text()
ROWS = re.findall(r"^\| `(.+?)` \|", PAGE.partition("## Messages")[2].partition("\n## ")[0], re.MULTILINE)
TESTS = [path.read_text() for folder in ("client", "unit") for path in (ROOT / "tests" / folder).rglob("*.py")]
TESTED = re.sub(r"\"\s*r?f?\"|\\\\", "", "\n".join(TESTS))
"""The texts of tests, the parts of long ones joined, without the escapes of patterns."""
VALUE = r"\.\.\.|\b(?:URL|HOST|KEY|NAME|KEYWORD|N attempts|S s)\b|: "
"""What stands for values in a row."""


def constant(row: str) -> list[str]:
    """Return the parts of a row that the message has as they are."""
    parts = [part.strip(" '") for part in re.split(VALUE, row)]
    return [part for part in parts if len(part) > 3]


@pytest.mark.parametrize("row", ROWS)
def test_each_row_is_a_message_that_is_tested(row: str) -> None:
    assert [] == [part for part in constant(row) if part.strip(": ") not in TESTED]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_message_has_a_row(mistake: str) -> None:
    _, expected = MISTAKES[mistake]

    assert [row for row in ROWS if any(part.strip(": ") in expected for part in constant(row))]
