"""A generated tree is published whole or not at all, and every difference is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.tree import differences, publish, recover


def fill(directory: Path, **files: str) -> Path:
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (directory / name).write_text(text)
    return directory


def content(directory: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in directory.iterdir()}


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_replaces_the_tree(tmp_path: Path) -> None:
    target = fill(tmp_path / "out", old="1")
    assert 7 == publish(target, lambda new: fill(new, fresh="2") and 7)
    assert ({"fresh": "2"}, ["out"]) == (content(target), names(tmp_path))


def test_makes_the_first_tree(tmp_path: Path) -> None:
    publish(tmp_path / "a" / "out", lambda new: fill(new, fresh="2"))
    assert {"fresh": "2"} == content(tmp_path / "a" / "out")


def test_a_failed_build_leaves_the_old_tree(tmp_path: Path) -> None:
    def fail(new: Path) -> None:
        fill(new, half="")
        raise ValueError

    target = fill(tmp_path / "out", old="1")
    with pytest.raises(ValueError):
        publish(target, fail)
    assert ({"old": "1"}, ["out"]) == (content(target), names(tmp_path))


def test_a_failed_second_rename_brings_the_old_tree_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def refuse_new(path: Path, target: Path) -> Path:
        if path.name.endswith(".new"):
            raise OSError(13, "Permission denied")
        return rename(path, target)

    target = fill(tmp_path / "out", old="1")
    monkeypatch.setattr(Path, "rename", refuse_new)
    with pytest.raises(OSError, match="Permission"):
        publish(target, lambda new: fill(new, fresh="2"))
    assert ({"old": "1"}, ["out"]) == (content(target), names(tmp_path))


def test_recovers_from_a_kill_between_the_renames(tmp_path: Path) -> None:
    fill(tmp_path / ".out.old", old="1")
    fill(tmp_path / ".out.new", fresh="2")
    recover(tmp_path / "out")
    assert ({"old": "1"}, ["out"]) == (content(tmp_path / "out"), names(tmp_path))


def test_recovers_from_a_kill_after_the_renames(tmp_path: Path) -> None:
    fill(tmp_path / "out", fresh="2")
    fill(tmp_path / ".out.old", old="1")
    recover(tmp_path / "out")
    assert ({"fresh": "2"}, ["out"]) == (content(tmp_path / "out"), names(tmp_path))


def test_lists_edited_missing_and_stale_files(tmp_path: Path) -> None:
    committed, fresh = tmp_path / "committed", tmp_path / "fresh"
    fill(committed, same="1", edited="mine", stale="1")
    fill(fresh, same="1", edited="2", missing="3")
    fill(committed / "__pycache__", code="x")
    fill(committed / "sub", extra="")
    assert ["edited: edited", "missing: missing", "stale: stale", "stale: sub/extra"] == differences(committed, fresh)
    assert [] == differences(fresh, fresh)
    assert ["missing: edited", "missing: missing", "missing: same"] == differences(tmp_path / "absent", fresh)
