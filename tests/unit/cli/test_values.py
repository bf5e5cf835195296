from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.cli.failures import UsageError
from openai_dual.cli.values import at, constants_of, converted, is_file, kinds_of, may_be_file, metavar_of, put

STRING = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
INTEGER = {"type": "integer"}
TEXTS = {"type": "array", "items": STRING}
OBJECT = {"type": "object", "properties": {"a": INTEGER, "b": {"type": "object", "additionalProperties": STRING}}}


@pytest.mark.parametrize(
    ("text", "schema", "expected"),
    [
        ("5", STRING, "5"),
        ("[1]", STRING, "[1]"),
        ("5", INTEGER, 5),
        ("5", {"type": "number"}, 5),
        ("0.5", {"type": "number"}, 0.5),
        ("true", {"type": "boolean"}, True),
        ("auto", {"anyOf": [{"type": "string", "enum": ["auto"]}, INTEGER]}, "auto"),
        ("3", {"anyOf": [{"type": "string", "enum": ["auto"]}, INTEGER]}, 3),
        ("3", {"anyOf": [STRING, TEXTS]}, "3"),
        ('["a"]', {"anyOf": [STRING, TEXTS]}, ["a"]),
        ('"a"', {"anyOf": [STRING, TEXTS]}, '"a"'),
        ('{"a": 1}', OBJECT, {"a": 1}),
        ("a", TEXTS, ["a"]),
        ("a,b", TEXTS, ["a,b"]),
        ('["a", "b"]', TEXTS, ["a", "b"]),
        ("7", {"type": "array", "items": INTEGER}, [7]),
        ('{"a": 1}', {"type": "array", "items": OBJECT}, [{"a": 1}]),
        ("null", {"type": ["integer", "null"]}, None),
        ("a", {"const": "a"}, "a"),
        ("a", {}, "a"),
        ("1", {}, 1),
        ("NaN", {"anyOf": [STRING, INTEGER]}, "NaN"),
    ],
)
def test_texts_are_read_by_the_schema(text: str, schema: dict[str, Any], expected: Any) -> None:
    if expected is None:
        schema = {"anyOf": [schema, {"type": "null"}]}
        with pytest.raises(UsageError, match="--x: expected integer, got null"):
            converted("x", text, schema)
        return
    assert expected == converted("x", text, schema)


@pytest.mark.parametrize(
    ("text", "schema", "message"),
    [
        ("x", INTEGER, "--max-n: expected integer, got 'x'"),
        ("1.5", INTEGER, "--max-n: expected integer, got number"),
        ("[1]", OBJECT, "--max-n: expected object, got array"),
        ("{", OBJECT, "--max-n: expected object, got '{'"),
        ("maybe", {"type": "boolean"}, "--max-n: expected boolean, got 'maybe'"),
        ("[" * 100_000, OBJECT, f"--max-n: expected object, got {'[' * 40!r}"),
    ],
)
def test_texts_of_another_type_are_refused(text: str, schema: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        converted("max_n", text, schema)

    assert message == str(caught.value)


@given(st.text(), st.sampled_from([STRING, {"anyOf": [STRING, TEXTS]}, {}]))
def test_a_text_is_always_read_where_texts_are_allowed(text: str, schema: dict[str, Any]) -> None:
    converted("x", text, schema)


def test_the_facts_of_a_schema() -> None:
    union = {"anyOf": [BINARY, {"type": "array", "items": BINARY}]}

    assert (True, True, "FILE") == (is_file(union), may_be_file(union), metavar_of(union))
    assert (False, True) == (is_file({"anyOf": [BINARY, OBJECT]}), may_be_file({"anyOf": [BINARY, OBJECT]}))
    assert ["string", "array"] == kinds_of({"anyOf": [STRING, TEXTS, {"type": "null"}]})
    assert ["a", "b"] == constants_of({"type": "array", "items": {"enum": ["a", "b", None]}})
    assert ["TEXT", "INTEGER", "JSON", "TEXT|JSON", "TEXT|JSON"] == [
        metavar_of(each) for each in (STRING, INTEGER, OBJECT, {"anyOf": [STRING, OBJECT]}, {})
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [(["a"], INTEGER), (["b", "x"], STRING), (["c"], {}), (["c", "d"], {})],
)
def test_a_schema_is_found_at_a_path(path: list[str], expected: dict[str, Any]) -> None:
    found = at(OBJECT, path)

    assert kinds_of(expected) == kinds_of(found)


def test_a_schema_is_found_inside_an_array() -> None:
    assert ["integer"] == kinds_of(at({"type": "array", "items": OBJECT}, ["0", "a"]))


def test_values_are_put_at_paths() -> None:
    target: dict[str, Any] = {}

    put(target, ("a", "b"), 1, "a.b")
    put(target, ("list", "0", "role"), "user", "list.0.role")
    put(target, ("list", "1"), "x", "list.1")
    put(target, ("deep", "0", "0"), True, "deep.0.0")

    assert {"a": {"b": 1}, "list": [{"role": "user"}, "x"], "deep": [[True]]} == target


@pytest.mark.parametrize(
    ("target", "path", "message"),
    [
        ({"a": 1}, ("a", "b"), "--x: 'b' is inside a value that has no fields"),
        ({"a": []}, ("a", "1"), "--x: expected an index up to 0, got '1'"),
        ({"a": []}, ("a", "b"), "--x: expected an index up to 0, got 'b'"),
    ],
)
def test_a_path_that_leads_nowhere_is_refused(target: dict[str, Any], path: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        put(target, path, 1, "x")

    assert message == str(caught.value)
