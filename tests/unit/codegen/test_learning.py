"""An old description, the installed official package: what is learnt is generated, and drift misses it no longer.

Covers: learn.operations, learn.lessons.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
import yaml

from codegen import learning
from codegen.__main__ import main
from codegen.normalise import normalise
from codegen.pipeline import Project, corrected
from tests.support.paths import ROOT

pytest.importorskip("openai")

MODEL = {"$ref": "#/components/schemas/Model"}
OTHERS = ("[!m]*", "moderations*", "models.delete*")
"""The methods that are not compared: the test is about models alone."""
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Old", "version": "1"},
    "paths": {
        "/models": {
            "get": {
                "operationId": "listModels",
                "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {
                    "type": "object",
                    "properties": {"data": {"type": "array", "items": MODEL}},
                    "required": ["data"],
                }}}}},
            }
        }
    },
    "components": {"schemas": {"Model": {"type": "object", "properties": {"id": {"type": "string"}}}}},
}  # fmt: skip
KINDS = ("operations", "parameters", "required", "pages", "fields", "events")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a project that knows one method of models, and a part of its response."""
    overrides = tmp_path / "overrides"
    copytree(ROOT / "overrides" / "templates", overrides / "templates")
    names = {"operations": {"listModels": {"resource": "models", "method": "list"}}}
    exceptions = [{"kind": kind, "pattern": pattern, "why": "another test"} for kind in KINDS for pattern in OTHERS]
    texts: dict[str, Any] = {
        "openapi.yaml": DESCRIPTION,
        "overrides/names.yaml": names | {"types": {"": {"models": {"Model": "Model"}, "params": {}}}},
        "overrides/overlay.yaml": {"overlay": "1.0.0", "actions": []},
        "overrides/drift.yaml": {"exceptions": exceptions},
        "overrides/unions.yaml": {},
        "overrides/docs.yaml": {},
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(yaml.safe_dump(text))
    (tmp_path / "src" / "openai_dual").mkdir(parents=True)
    return Project.at(tmp_path)


@pytest.fixture
def run(project: Project, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def run(*arguments: str) -> str:
        status = main(arguments, project.description.parent)
        found = capsys.readouterr()
        assert 0 == status, found.err
        return found.out

    return run


def missing(project: Project) -> set[str]:
    """Return what drift finds missing of models."""
    found = learning.drift(project, normalise(corrected(project)[0])[0]).missing
    return {name for kind in KINDS for name in found.get(kind, ()) if name.startswith("models.")}


def test_what_is_learnt_is_generated_and_missing_no_longer(project: Project, run: Callable[..., str]) -> None:
    run()
    assert {"models.list: single", "models.list -> data.owned_by", "models.retrieve"} <= missing(project)

    run("learn")
    run()

    assert set() == missing(project)
    builders = json.loads((project.target / "operations.json").read_bytes())["operations"]
    facts = {row["client"]["name"]: row for row in builders}["models.retrieve"]
    assert ("GET", "/models/{model}") == (facts["method"], facts["path"])
    assert ["model"] == facts["client"]["positional"]
    assert {"from", "actions", "hash"} == json.loads(project.lock.read_text())["learnt"].keys()


def test_what_was_learnt_is_kept_when_more_is_learnt(project: Project, run: Callable[..., str]) -> None:
    run()
    run("learn")
    first = project.learnt.read_text()
    run()
    run("learn")

    assert first == project.learnt.read_text()
