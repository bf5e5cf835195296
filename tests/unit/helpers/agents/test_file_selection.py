"""Which local files become which files of an agent's environment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_dual.errors import InvalidParameterError
from openai_dual.helpers.agents.file_selection import checked_destination, selected, selected_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "sub/b.py", "sub/c.txt", "sub/deep/d.py"):
        path = tmp_path / "root" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "root"


@pytest.mark.parametrize(
    "path", ["/workspace/a", "/workspace/a/b.txt", "/workspace/outputs/a", "/workspace/a/.codex/b"]
)
def test_files_below_the_workspace_are_accepted(path: str) -> None:
    assert path == checked_destination(path)


@pytest.mark.parametrize(
    "path",
    [
        *("", "a", "/a", "/tmp/a", "/workspace", "/workspace/", "/workspaces/a", "/workspace//a", "/workspace/a/"),
        *("/workspace/./a", "/workspace/../a", "/workspace/a/../../b", None, 7),
        *("/workspace/.codex", "/workspace/.codex/a", "/workspace/.managed-agents/a", "/workspace/.managed-agents-b"),
    ],
)
def test_other_destinations_are_refused(path: Any) -> None:
    with pytest.raises(InvalidParameterError, match="destination: "):
        checked_destination(path)


def test_a_directory_may_be_the_workspace_itself() -> None:
    assert "/workspace" == checked_destination("/workspace", directory=True)


@pytest.mark.parametrize("name", ["none.txt", "sub"])
def test_only_regular_files_are_uploaded(folder: Path, name: str) -> None:
    with pytest.raises(InvalidParameterError, match="files: /workspace/x: expected a regular file"):
        selected({"/workspace/x": folder / name})


@pytest.mark.parametrize(
    ("include", "names"),
    [
        (["*.txt"], ["a.txt"]),
        (["**/*.py"], ["sub/b.py", "sub/deep/d.py"]),
        (["**/*", "a.txt"], ["a.txt", "sub/b.py", "sub/c.txt", "sub/deep/d.py"]),
    ],
)
def test_patterns_select_files_with_their_places(folder: Path, include: list[str], names: list[str]) -> None:
    found = selected_in(folder, "/workspace/d", include)

    assert [(f"/workspace/d/{name}", (folder / name).resolve()) for name in names] == found


@pytest.mark.parametrize(
    ("include", "message"),
    [
        ([], "patterns of files"),
        ("*.txt", "patterns of files"),
        (["../*"], "inside the directory"),
        (["/etc/*"], "inside the directory"),
        ([""], "inside the directory"),
        (["sub"], "no file below"),
    ],
)
def test_patterns_that_select_nothing_inside_are_refused(folder: Path, include: Any, message: str) -> None:
    with pytest.raises(InvalidParameterError, match=message):
        selected_in(folder, "/workspace/d", include)


def test_links_that_lead_out_are_refused(folder: Path) -> None:
    (folder.parent / "secret.txt").write_text("secret")
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")

    with pytest.raises(InvalidParameterError, match="leads out of"):
        selected_in(folder, "/workspace/d", ["*.txt"])


def test_the_root_is_a_directory(folder: Path) -> None:
    with pytest.raises(InvalidParameterError, match="root: expected a directory"):
        selected_in(folder / "a.txt", "/workspace", ["*"])
