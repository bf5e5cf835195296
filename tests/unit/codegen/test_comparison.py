"""Every kind of change that a user of the client could notice is named."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.comparison import SHOWN, Change, changes, summary

STRING, NULL = {"type": "string"}, {"type": "null"}
X, Y = ({"$ref": f"#/components/schemas/{name}"} for name in "XY")


def schema(value: Any) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": {"A": value}}}


def operation(**parts: Any) -> dict[str, Any]:
    return {"paths": {"/a": {"get": {"operationId": "getA", **parts}}}, "components": {"schemas": {}}}


def answer(value: Any) -> dict[str, Any]:
    return {"responses": {"200": {"content": {"application/json": {"schema": value}}}}}


def parameter(**parts: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "p", "schema": STRING, **parts}]}


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (schema(STRING), {"paths": {}, "components": {"schemas": {"B": STRING}}}, ["+ schema: B", "- schema: A"]),
        (
            schema({"properties": {"a": X, "b": X}}),
            schema({"properties": {"b": X, "c": X}}),
            ["+ property of A: c", "- property of A: a"],
        ),
        (schema({"properties": {"a": X}}), schema({"properties": {"a": Y}}), ["~ A.a: X -> Y"]),
        (schema({"enum": ["a", "b"]}), schema({"enum": ["b", "c"]}), ['+ value of A: "c"', '- value of A: "a"']),
        (schema({"anyOf": [X, NULL]}), schema({"anyOf": [X, Y]}), ["+ variant of A: Y", "- variant of A: null"]),
        (
            schema({"anyOf": [{"enum": ["a"]}, X]}),
            schema({"anyOf": [{"enum": ["b"]}, X]}),
            ['+ value of A: "b"', '- value of A: "a"'],
        ),
        (schema({"required": ["a"]}), schema({"required": ["b"]}), ["+ required in A: b", "- required in A: a"]),
        (schema({"items": STRING}), schema({"items": {"const": "a"}}), ['~ A[]: string -> "a"']),
        (schema({"items": X}), schema({"anyOf": [{"items": X}, NULL]}), ["~ A: list of X -> list of X | null"]),
        (schema({"deprecated": True}), schema({}), ["- deprecated: A"]),
        (operation(), {"paths": {}, "components": {"schemas": {}}}, ["- operation: getA"]),
        (operation(), operation(deprecated=True), ["+ deprecated: getA"]),
        (
            operation(**answer(X)),
            operation(**answer(Y)),
            ["~ answer 200 of getA: application/json X -> application/json Y"],
        ),
        (operation(responses={}), operation(**answer(Y)), ["+ answer 200: getA"]),
        (operation(), operation(**parameter()), ["+ parameter of getA: p"]),
        (operation(**parameter()), operation(**parameter(required=True)), ["+ required: getA.p"]),
        (operation(**parameter()), operation(**parameter(schema=X)), ["~ getA.p: string -> X"]),
        (
            operation(),
            operation(requestBody={"x-content": {"text/plain": {}}}),
            ["~ body of getA: nothing -> text/plain anything"],
        ),
        (schema(STRING), schema({**STRING, "x-title": "T"}), []),
    ],
)
def test_names_the_change(old: dict[str, Any], new: dict[str, Any], lines: list[str]) -> None:
    assert lines == summary(changes(old, new))


def test_counts_what_a_line_does_not_show() -> None:
    found = [Change("+", "schema", f"S{index}") for index in range(SHOWN + 3)]
    assert summary(found)[0].endswith(f"S{SHOWN - 1} and 3 more")
