"""Read an OpenAPI description and refuse a broken one with a message that says where and what was expected.

Knows YAML and the outline of OpenAPI 3; `structure` checks what is inside. Every refusal is a `DescriptionError`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from ..errors import DescriptionError, kind
from .structure import check

if TYPE_CHECKING:
    from yaml import SafeLoader
else:
    SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast, where PyYAML has libyaml

Document = dict[str, Any]
"""A description as parsed: JSON values only, every mapping key a string."""


def load(path: Path) -> Document:
    """Read the YAML or JSON description at *path* and check it.

    Raises `DescriptionError` for a file that cannot be read, is not YAML, or is not a usable OpenAPI 3 description.
    """
    document = read(path)
    try:
        check(document)
    except DescriptionError as error:
        error.file = path.name
        raise
    return document


def read(path: Path) -> Document:
    """Read the YAML or JSON mapping at *path*; raise `DescriptionError` naming the file if there is none."""
    try:
        return parse(_text(path))
    except DescriptionError as error:
        error.file = path.name
        raise


def parse(text: str) -> Document:
    """Parse YAML 1.2 (JSON included) into a mapping of JSON values; refuse duplicate keys."""
    try:
        document = yaml.load(text, Loader=_Loader)  # noqa: S506 (derived from the safe loader)  # nosec B506
    except yaml.MarkedYAMLError as error:
        raise DescriptionError(_line(error.problem_mark), f"expected valid YAML, {error.problem}") from None
    except yaml.YAMLError as error:
        raise DescriptionError("", f"expected valid YAML, {' '.join(str(error).split())}") from None
    if not isinstance(document, dict):
        raise DescriptionError("", f"expected a mapping, found {kind(document)}")
    return document


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise DescriptionError("", f"expected a readable file, {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise DescriptionError(f"byte {error.start}", "expected UTF-8 text") from None


def _line(mark: Any) -> str:
    return f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""


class _Loader(SafeLoader):
    """The safe loader with the scalars of YAML 1.2: `no` and `12:30` are strings, there are no dates."""


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, Any]:
    loader.flatten_mapping(node)
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = key_node.value
        if not isinstance(key_node, yaml.ScalarNode) or key in result:
            problem = (
                f"found {key!r} twice in one mapping" if key_node.id == "scalar" else "found a key that is no scalar"
            )
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


def _integer(_: Any, node: yaml.ScalarNode) -> int:
    return int(node.value, 16 if node.value.startswith("0x") else 10)


_Loader.yaml_implicit_resolvers = {}
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_Loader.add_constructor("tag:yaml.org,2002:int", _integer)
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("merge", r"<<", "<"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), list(_first))
