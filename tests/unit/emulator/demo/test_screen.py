"""The parts of a scene, plain and in colour."""

from __future__ import annotations

import pytest

from openai_dual.emulator.demo.screen import BOLD, CYAN, GREEN, PLAIN, Screen, body_of, title_of


def example() -> None:
    """An example."""
    first = 1

    assert first


@pytest.mark.parametrize(
    ("colours", "expected"),
    [
        (False, ["\n== T ==", "    a = 1", "  < out"]),
        (True, [f"\n{BOLD}== T =={PLAIN}", f"{CYAN}    a = 1{PLAIN}", f"{GREEN}  < out{PLAIN}"]),
    ],
)
def test_parts_are_coloured_on_a_terminal(colours: bool, expected: list[str]) -> None:
    lines: list[str] = []
    screen = Screen(lines.append, colours=colours)

    screen.title("T")
    screen.code("a = 1")
    screen.output("out\n")

    assert expected == lines


def test_a_scene_is_shown_without_its_head() -> None:
    assert ("An example.", "first = 1\n\nassert first") == (title_of(example), body_of(example))
