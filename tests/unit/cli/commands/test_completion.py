from __future__ import annotations

import pytest

from tests.support.commands import Commands


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script(shell: str, run: Commands) -> None:
    ran = run("completion", shell)

    assert (0, True) == (ran.code, "completion words -- " in ran.out)


def test_words_are_listed_with_their_summaries(run: Commands) -> None:
    ran = run("completion", "words", "--", "files", "li")

    assert "list\tList the files\n" == ran.out


@pytest.mark.parametrize("words", [[], ["tcsh"], ["bash", "zsh"]])
def test_other_shells_are_refused(words: list[str], run: Commands) -> None:
    assert "completion: expected a shell of bash, zsh, fish" == run("completion", *words).error["message"]
