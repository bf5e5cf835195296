"""Phrases by name and owner."""

from __future__ import annotations

import pytest

from codegen.decisions.texts import Phrase, Texts

PHRASES: dict[str, Phrase] = {
    "seed": "seed for sampling",
    "bytes": {"*LogProb": "bytes of the token", "*": "size in bytes"},
    "user": {"create*": "end-user id"},
    "*": {"Scores": "score of the category `{name}`"},
}


@pytest.mark.parametrize(
    ("name", "owner", "expected"),
    [
        ("seed", "createResponse", "seed for sampling"),
        ("bytes", "TopLogProb", "bytes of the token"),
        ("bytes", "File", "size in bytes"),
        ("user", "createResponse", "end-user id"),
        ("user", "AuditLog", ""),
        ("hate", "Scores", "score of the category `hate`"),
        ("seed", "Scores", "seed for sampling"),
        ("unknown", "File", ""),
    ],
)
def test_the_first_pattern_that_matches_the_owner_wins(name: str, owner: str, expected: str) -> None:
    assert expected == Texts(PHRASES).find(name, owner)


def test_phrases_that_described_nothing_are_listed() -> None:
    texts = Texts(PHRASES)
    texts.find("seed", "File")
    texts.find("bytes", "File")

    assert ["bytes: *LogProb", "user: create*", "*: Scores"] == texts.unused()
