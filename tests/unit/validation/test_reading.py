"""Texts of queries, headers and forms become the values that their schemas ask for."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.validation.catalogue import Body, Parameter, Schema
from openai_dual.validation.checker import Checker
from openai_dual.validation.reading import (
    DEEPEST,
    FORM,
    JSON,
    Reader,
    TooDeepError,
    absent_problems,
    header_parameters,
    nested,
)

NUMBER_OR_NULL: Schema = {"anyOf": [{"type": "integer", "maximum": 10}, {"type": "null"}]}
OBJECT: Schema = {"type": "object", "properties": {"n": {"type": "number"}}}


@pytest.mark.parametrize(
    ("text", "schema", "expected"),
    [
        ("2", {"type": "integer"}, 2),
        ("2.5", {"type": "number"}, 2.5),
        ("two", {"type": "integer"}, "two"),
        ("true", {"type": "boolean"}, True),
        ("null", NUMBER_OR_NULL, None),
        ("20", NUMBER_OR_NULL, 20),
        ("20", {"anyOf": [{"type": "string"}, {"type": "integer"}]}, 20),
        ("a", {"type": "array", "items": {"type": "string"}}, ["a"]),
        (["1", "b"], {"type": "array", "items": {"type": "integer"}}, [1, "b"]),
        ('{"n": 1.5}', OBJECT, {"n": 1.5}),
        ("{", OBJECT, "{"),
        ({"n": "1.5", "m": "1"}, OBJECT, {"n": 1.5, "m": "1"}),
        (b"", {"type": "string", "format": "binary"}, b""),
    ],
)
def test_a_text_is_read_by_its_schema(text: Any, schema: Schema, expected: Any) -> None:
    assert expected == Reader(Checker({})).typed(text, schema)


def test_brackets_make_a_tree() -> None:
    fields = [("a[b]", "1"), ("a[c][]", "2"), ("a[c][]", "3"), ("d", "4"), ("d", "5"), ("e", "6")]

    assert {"a": {"b": "1", "c": ["2", "3"]}, "d": ["4", "5"], "e": "6"} == nested(fields)


def test_too_many_brackets_are_refused() -> None:
    with pytest.raises(TooDeepError, match=r"^a$"):
        nested([("a" + "[b]" * DEEPEST, "1")])


def test_parameters_are_read_and_checked() -> None:
    declared = [
        Parameter("limit", False, {"type": "integer", "maximum": 10}),
        Parameter("ids[]", True, {"type": "array", "items": {"type": "string"}}),
        Parameter("after", True, {"type": "string"}),
    ]

    values, problems = Reader(Checker({})).parameters(declared, {"limit": "11", "ids": "a", "more": "1"})

    assert {"limit": 11, "ids[]": ["a"]} == values
    assert ["limit: expected at most 10, got 11", "after: expected a value, got none"] == list(map(str, problems))


def test_the_header_of_a_list_is_split() -> None:
    declared = [Parameter("X-Betas", False, {"type": "array"}), Parameter("x-one", False, {"type": "string"})]

    assert {"X-Betas": ["a", "b"], "x-one": "c, d"} == header_parameters(
        declared, {"x-betas": "a, b", "x-one": "c, d", "x-two": "e"}
    )


@pytest.mark.parametrize(
    ("body", "paths"),
    [
        (Body(False, {JSON: {"type": "object"}}), []),
        (Body(True, {JSON: {"type": "object"}}), [""]),
        (Body(True, {"application/sdp": {"type": "string"}}), [""]),
        (Body(True, {"application/sdp": {}, FORM: {"type": "object", "required": ["a", "b"]}}), ["a", "b"]),
        (Body(False, {JSON: {"type": "object", "required": ["a"], "filled": ["a"]}}), []),
    ],
)
def test_an_absent_body_is_like_an_empty_object(body: Body, paths: list[str]) -> None:
    assert paths == [each.path for each in absent_problems(body, Checker({}, lenient=True))]
