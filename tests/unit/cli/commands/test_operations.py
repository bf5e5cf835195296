from __future__ import annotations

import pytest

from tests.support.commands import Commands


def test_all_operations_are_listed(run: Commands) -> None:
    assert 389 == len(run("operations").lines)


@pytest.mark.parametrize(
    ("words", "commands"),
    [
        (["createResponse"], ["responses create", "beta responses create", "beta assistants create"]),
        (["batch", "cancel", "vector"], ["vector-stores file-batches cancel"]),
        (["/moderations"], ["moderations create"]),
    ],
)
def test_operations_are_found_by_words(words: list[str], commands: list[str], run: Commands) -> None:
    found = [each["command"] for each in run("operations", *words).lines]

    assert commands[0] in found


def test_nothing_found_has_an_exit_code(run: Commands) -> None:
    ran = run("operations", "zzzz")

    assert (1, "") == (ran.code, ran.out)


def test_operations_in_other_forms(run: Commands) -> None:
    words = ("operations", "createModeration")

    assert "moderations create\tPOST\t/moderations\t" in run(*words, "--format", "text").out
    assert "COMMAND" in run(*words, "--format", "table").out
    assert "moderations create\n" == run(*words, "--select", "command").out
