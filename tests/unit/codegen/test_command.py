"""The command line, on a small repository and with an emitter of one file in place of the real one.

Covers: __main__, pipeline, decisions.lock.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import generator
from codegen.__main__ import main

DESCRIPTION = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /files:
    get: {operationId: listFiles, responses: {'200': {description: OK}}}
components:
  schemas:
    File: {type: object, title: File, properties: {id: {type: string}}}
"""
OVERLAY = """\
overlay: 1.0.0
actions:
- target: $.paths['/files'].get
  description: It is not for new code.
  update: {deprecated: true}
"""


class Emitter:
    """Writes one module naming the operations; what it writes and warns of can be changed."""

    def __init__(self) -> None:
        self.text = "OPERATIONS = {names}\n"
        self.warnings: list[str] = []
        self.committed: list[bool] = []

    def __call__(
        self, document: dict[str, Any], _: Path, destination: Path, *, committed: bool
    ) -> generator.GenerationReport:
        self.committed.append(committed)
        names = [operation["operationId"] for item in document["paths"].values() for operation in item.values()]
        (destination / "names.py").write_text(self.text.format(names=names))
        return generator.GenerationReport(len(names), 0, self.warnings, {name: {} for name in names})


@pytest.fixture
def emitter(monkeypatch: pytest.MonkeyPatch) -> Emitter:
    result = Emitter()
    monkeypatch.setattr(generator, "generate", result)
    return result


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "overrides" / "templates").mkdir(parents=True)
    (tmp_path / "openapi.yaml").write_text(DESCRIPTION)
    (tmp_path / "overrides" / "overlay.yaml").write_text(OVERLAY)
    (tmp_path / "overrides" / "names.yaml").write_text("{operations: {}, types: {}, mixins: {}}")
    (tmp_path / "overrides" / "templates" / "a.jinja").write_text("a")
    return tmp_path


def lock(root: Path) -> Any:
    return json.loads((root / "overrides" / "spec.lock").read_text())


def module(root: Path) -> Path:
    return root / "src" / "openai_dual" / "_generated" / "names.py"


def edit(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text().replace(old, new))


def test_generates_and_then_finds_nothing_to_do(
    root: Path, emitter: Emitter, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main([], root)
    assert "OPERATIONS = ['listFiles']\n" == module(root).read_text()
    assert "1 operations, 0 models, 0 warnings" in capsys.readouterr().out
    assert (1, 1) == (lock(root)["operations"], lock(root)["passes"]["set_aside_titles"])
    before = lock(root)
    assert (0, 0) == (main(["--check"], root), main([], root))
    assert before == lock(root)
    assert [False, True, True] == emitter.committed


@pytest.mark.usefixtures("emitter")
@pytest.mark.parametrize(
    ("path", "old", "new", "found"),
    [
        ("src/openai_dual/_generated/names.py", "list", "lost", "edited: names.py"),
        ("overrides/overlay.yaml", "new code", "any code", "edited: spec.lock (overlay)"),
        ("overrides/templates/a.jinja", "a", "b", "edited: spec.lock (templates)"),
        ("overrides/spec.lock", '"set_aside_titles": 1', '"set_aside_titles": 2', "edited: spec.lock (passes)"),
        ("openapi.yaml", "listFiles", "getFiles", "edited: names.py"),
    ],
)
def test_finds_drift(root: Path, capsys: pytest.CaptureFixture[str], path: str, old: str, new: str, found: str) -> None:
    main([], root)
    edit(root / path, old, new)
    assert 1 == main(["--check"], root)
    assert found in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = <object object at 0x7f>\n", "refused: names.py: expected generated text without 'object at 0x'\n"),
        ("def (:\n", "refused: names.py: expected generated code to compile, invalid syntax (names.py, line 1)\n"),
    ],
)
def test_refuses_bad_output_and_keeps_the_old_tree(
    root: Path, emitter: Emitter, capsys: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    main([], root)
    before = lock(root)
    emitter.text = text
    assert 2 == main([], root)
    assert message == capsys.readouterr().err
    assert ("OPERATIONS = ['listFiles']\n", before) == (module(root).read_text(), lock(root))


def test_a_target_that_finds_nothing_is_an_error_on_the_committed_description_only(
    root: Path, emitter: Emitter, capsys: pytest.CaptureFixture[str]
) -> None:
    main([], root)
    edit(root / "overrides" / "overlay.yaml", "/files", "/gone")
    assert 2 == main([], root)
    assert (
        "refused: overlay.yaml: $.paths['/gone'].get: expected this target to find something\n"
        == capsys.readouterr().err
    )
    edit(root / "openapi.yaml", "listFiles", "getFiles")
    assert [0, 0, 0] == [main(arguments, root) for arguments in ([], [], ["--check"])]
    assert "warning: overlay.yaml: $.paths['/gone'].get finds nothing\n" in capsys.readouterr().out
    assert ["overlay.yaml: $.paths['/gone'].get finds nothing"] == lock(root)["open"]
    assert [False, False, False, False] == emitter.committed


@pytest.mark.usefixtures("emitter")
def test_reports_a_pass_that_fell_silent(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([], root)
    edit(root / "openapi.yaml", "title: File, ", "")
    assert 0 == main([], root)
    assert "notice: pass set_aside_titles finds nothing any more\n" in capsys.readouterr().out
    assert 0 == lock(root)["passes"]["set_aside_titles"]


@pytest.mark.usefixtures("emitter")
@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("openapi.yaml", "paths: []", "refused: openapi.yaml: /openapi: expected a version 3.x, found None\n"),
        ("overrides/spec.lock", "[]", "refused: spec.lock: expected a mapping\n"),
        ("overrides/names.yaml", "- 1", "refused: names.yaml: expected a mapping, found a list\n"),
        ("overrides/overlay.yaml", "a: {}", "refused: overlay.yaml: /overlay: expected version 1.x, found None\n"),
        (
            "overrides/names.yaml",
            "operations: {a: {x: b}}",
            "refused: names.yaml: /operations/a: expected a row of the table: got an unexpected keyword argument 'x'\n",
        ),
    ],
)
def test_refuses_in_one_line(
    root: Path, capsys: pytest.CaptureFixture[str], path: str, text: str, message: str
) -> None:
    (root / path).write_text(text)
    assert 2 == main([], root)
    assert message == capsys.readouterr().err
    assert not module(root).exists()


def test_imports_another_version(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = root / "raw.yaml"
    raw.write_text(DESCRIPTION.replace("operationId", "summary: Prose., operationId"))
    assert 0 == main(["import", str(raw)], root)
    assert "Prose" not in (root / "openapi.yaml").read_text()
    first, second = capsys.readouterr().out.splitlines()
    assert "openapi.yaml: 1 paths; run `python -m codegen` next" == first
    assert second.startswith("Set its date in overrides/overlay.yaml;")


def test_refuses_to_import_a_broken_version(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = root / "raw.yaml"
    raw.write_text(DESCRIPTION.replace("operationId", "operation"))
    assert 2 == main(["import", str(raw)], root)
    assert (
        "refused: raw.yaml: /paths/~1files/get/operationId: expected a string, found nothing\n"
        == capsys.readouterr().err
    )
    assert DESCRIPTION == (root / "openapi.yaml").read_text()


def test_explains_a_difference(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = root / "new.yaml"
    new.write_text(DESCRIPTION.replace("properties: {id:", "properties: {name: {type: string}, id:"))
    assert (0, 0) == (
        main(["diff", str(root / "openapi.yaml"), str(new)], root),
        main(["diff", str(new), str(new)], root),
    )
    assert capsys.readouterr().out == "compatible:\n  + property of File: name\nnothing changed\n"
