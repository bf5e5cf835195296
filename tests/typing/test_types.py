"""The type names people import: every one of the table is there, and costs nothing before it is asked for."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from codegen.decisions.names import Names, read
from tests.support.paths import ROOT

TABLE: Names = read(ROOT / "overrides" / "names.yaml")


def module(namespace: str) -> str:
    return f"openai_dual.types.{namespace}".removesuffix(".")


def test_there_are_as_many_as_people_need() -> None:
    assert 800 < sum(len(table) for sides in TABLE.types.values() for table in sides.values())


def namespaces(package: str) -> set[str]:
    """Return the dotted modules below the package `types` of *package*, a path in src, the root being empty."""
    root = ROOT / "src" / package / "types"
    files = (path.relative_to(root).with_suffix("") for path in root.rglob("*.py"))
    return {".".join(part for part in path.parts if part != "__init__") for path in files}


def test_the_modules_people_import_are_those_of_the_table() -> None:
    assert namespaces("openai_dual/_generated") == namespaces("openai_dual")
    assert set(TABLE.types) <= namespaces("openai_dual")


@pytest.mark.parametrize("namespace", sorted(namespaces("openai_dual")))
def test_every_module_offers_the_ones_below_it(namespace: str) -> None:
    below = [name for name in namespaces("openai_dual") if name and name.rpartition(".")[0] == namespace]
    found = import_module(module(namespace))

    declared = Path(str(found.__file__)).read_text()
    for name in (name.rpartition(".")[2] for name in below):
        assert getattr(found, name).__name__.endswith(f".{name}")
        assert f"{name} as {name}" in declared


@pytest.mark.parametrize("namespace", TABLE.types)
def test_every_name_of_the_table_can_be_imported(namespace: str) -> None:
    names = {name for table in TABLE.types[namespace].values() for name in table}
    found = import_module(module(namespace))

    assert set() == {name for name in names if getattr(found, name, None) is None}
    assert names <= set(dir(found))


def test_a_name_that_is_not_there_is_said_to_be_missing() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        _ = import_module("openai_dual.types.chat").Nothing


def test_namespaces_are_found_as_attributes() -> None:
    types = import_module("openai_dual.types")

    assert "Run" == types.beta.threads.Run.__name__
    assert "ChatCompletion" == types.chat.ChatCompletion.__name__


def test_importing_a_namespace_loads_no_type() -> None:
    code = "import sys, openai_dual.types.responses; print([n for n in sys.modules if '_generated.models' in n])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT / "src")

    assert "[]\n" == result.stdout
