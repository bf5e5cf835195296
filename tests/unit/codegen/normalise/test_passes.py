"""Each pass on the smallest description that shows its rule: what stands in a place before it and after it.

Covers: contents, hoist, merge, naming, normalise, nulls, paths, unions, values.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from codegen.errors import DescriptionError
from codegen.normalise import PASSES, merge, normalise, nulls, paths, unions, values
from codegen.normalise.naming import Names, pascal

STRING, NULL = {"type": "string"}, {"type": "null"}
A, B, C = ({"$ref": f"#/components/schemas/{name}"} for name in "ABC")


def described(**schemas: Any) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": schemas}}


def tagged(tag: str, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"type": {"const": tag}, **more}, "required": ["type"]}


def holder(schema: Any) -> dict[str, Any]:
    """Return an object with the property `p`."""
    return {"type": "object", "properties": {"p": schema}}


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (values.recursive_references, {"$recursiveAnchor": True, "items": {"$recursiveRef": "#"}}, {"items": A}),
        (values.set_aside_titles, holder({"title": "T"}), holder({"x-title": "T"})),
        (values.set_aside_defaults, holder({"default": None}), holder({"x-default": None})),
        (values.drop_examples, {"example": 1, "examples": [1], **STRING}, STRING),
        (values.single_types, {"type": ["string", "integer"]}, {"anyOf": [STRING, {"type": "integer"}]}),
        (values.bare_references, {"items": {"type": "object", **B, "x-a": 1}}, {"items": {**B, "x-a": 1}}),
        (values.missing_types, {"properties": {"p": {}}}, holder({})),
        (values.missing_types, {"type": "array"}, {"type": "array", "items": {}}),
        (
            values.missing_types,
            {"properties": {}, "additionalProperties": True},
            {"type": "object", "additionalProperties": True},
        ),
        (values.missing_types, holder({"items": STRING}), holder({"items": STRING, "type": "array"})),
        (values.missing_types, {"enum": [1, 2]}, {"enum": [1, 2], "type": "integer"}),
        (values.missing_types, {"enum": [1, "a"]}, {"enum": [1, "a"]}),
        (values.constants, holder({"enum": ["a"]}), holder({"const": "a"})),
        (values.constants, {"anyOf": [{"enum": ["a"]}, B]}, {"anyOf": [{"enum": ["a"]}, B]}),
        (unions.drop_conditions, {"properties": {"a": {}}, "anyOf": [{"required": ["a"]}]}, {"properties": {"a": {}}}),
        (unions.drop_conditions, {**STRING, "not": {"const": "x"}}, STRING),
        (
            unions.union_discriminators,
            {"items": {"anyOf": [B, C]}, "discriminator": {"propertyName": "type"}},
            {"items": {"anyOf": [B, C], "discriminator": {"propertyName": "type"}}},
        ),
        (unions.union_discriminators, {"discriminator": {}, **STRING}, STRING),
        (unions.flatten_unions, {"type": "object", "oneOf": [B, C]}, {"anyOf": [B, C]}),
        (unions.flatten_unions, {"anyOf": [NULL, {"oneOf": [B, {"anyOf": [C, NULL]}]}]}, {"anyOf": [B, C, NULL]}),
        (unions.flatten_unions, {"anyOf": [B, B], "x-title": "T"}, {**B, "x-title": "T"}),
        (unions.flatten_unions, {"anyOf": [NULL]}, NULL),
        (
            unions.flatten_unions,
            {"anyOf": [{"oneOf": [B, C], "discriminator": {"propertyName": "type"}}, NULL]},
            {"anyOf": [B, C, NULL], "discriminator": {"propertyName": "type"}},
        ),
        (nulls.nullable_markers, {"allOf": [B, {"nullable": True}]}, {"allOf": [B], "nullable": True}),
        (nulls.explicit_nulls, {**STRING, "nullable": True}, {"anyOf": [STRING, NULL]}),
        (nulls.explicit_nulls, {**STRING, "nullable": False}, STRING),
        (nulls.explicit_nulls, {"nullable": True}, {}),
        (nulls.explicit_nulls, {"type": ["string", "null"], "x-a": 1}, {"anyOf": [STRING, NULL], "x-a": 1}),
        (nulls.explicit_nulls, {"type": ["null"]}, NULL),
        (
            nulls.explicit_nulls,
            {**STRING, "enum": ["a", None], "nullable": True},
            {"anyOf": [{**STRING, "enum": ["a"]}, NULL]},
        ),
        (nulls.explicit_nulls, {**B, "nullable": True}, {"anyOf": [B, NULL]}),
        (nulls.explicit_nulls, {"oneOf": [B, C], "nullable": True}, {"anyOf": [B, C, NULL]}),
        (merge.unwrap_single_all_of, {"allOf": [B], "x-default": 1}, {**B, "x-default": 1}),
        (merge.unwrap_single_all_of, {"type": "object", "allOf": [B]}, B),
        (merge.unwrap_single_all_of, {"allOf": [B], "required": ["a"]}, {"allOf": [B], "required": ["a"]}),
    ],
)
def test_rewrites(rule: Any, before: Any, after: Any) -> None:
    document = deepcopy(described(A=before, B=tagged("b"), C=tagged("c")))
    changed = rule(document)
    assert after == document["components"]["schemas"]["A"]
    assert not changed or before != after


def merged(**schemas: Any) -> dict[str, Any]:
    document = described(**schemas)
    merge.merge_all_of(document)
    result: dict[str, Any] = document["components"]["schemas"]
    return result


def test_merges_members_and_what_stands_beside_them() -> None:
    schema = {"allOf": [A, {"properties": {"q": STRING}, "required": ["q"]}], "required": ["p", "q"], "x-title": "T"}
    result = merged(A={**holder(STRING), "x-title": "A"}, M=schema)["M"]
    both = {"type": "object", "properties": {"p": STRING, "q": STRING}, "required": ["q", "p"], "x-title": "T"}
    assert both == result


def test_a_property_declared_twice_keeps_the_later_words_and_null_of_either() -> None:
    later = holder({"type": "string", "enum": ["a"]})
    both = merged(M={"allOf": [holder({"anyOf": [STRING, NULL]}), later]})["M"]["properties"]["p"]
    assert {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]} == both
    assert STRING == merged(M={"allOf": [holder(STRING), holder({})]})["M"]["properties"]["p"]


def test_spreads_a_union_among_the_members() -> None:
    schema = {"allOf": [C, holder(STRING)], "discriminator": {"propertyName": "type"}}
    result = merged(A=tagged("a"), B=tagged("b"), C={"anyOf": [A, B, NULL]}, M=schema)["M"]
    assert {
        "anyOf": [tagged("a", p=STRING), tagged("b", p=STRING)],
        "discriminator": {"propertyName": "type"},
    } == result


def test_spreads_a_union_beside_properties() -> None:
    result = merged(A=tagged("a"), B=tagged("b"), M={**holder(STRING), "anyOf": [A, B]})["M"]
    assert [{"p", "type"}, {"p", "type"}] == [set(variant["properties"]) for variant in result["anyOf"]]


def test_merges_inside_what_it_merged() -> None:
    inner = {"allOf": [A, holder(STRING)]}
    result = merged(A=tagged("a"), B=holder(inner), M={"allOf": [B, holder({"items": inner})]})
    assert tagged("a", p=STRING) == result["M"]["properties"]["p"]["items"]
    assert tagged("a", p=STRING) == result["B"]["properties"]["p"]


def test_refuses_a_schema_that_never_ends() -> None:
    with pytest.raises(DescriptionError, match="holds itself through allOf"):
        merged(A={"allOf": [B, tagged("a")]}, B=holder({"allOf": [A, tagged("b")]}))


def test_moves_null_from_components_to_the_references_to_them() -> None:
    document = described(A={"anyOf": [holder(STRING), NULL]}, B={"anyOf": [A, STRING]}, C=holder(B))
    assert ["A", "B"] == nulls.nulls_at_references(document)
    assert described(A=holder(STRING), B={"anyOf": [A, STRING]}, C=holder({"anyOf": [B, NULL]})) == document


def test_leads_references_past_an_alias() -> None:
    document = described(A=B, B=C, C=STRING, D={"items": A})
    assert ["A", "B"] == values.resolve_aliases(document)
    assert described(C=STRING, D={"items": C}) == document


def operation(**parts: Any) -> dict[str, Any]:
    return {"operationId": "make-it", "responses": {}, **parts}


def one(path: str = "/a", **parts: Any) -> dict[str, Any]:
    return {"paths": {path: {"post": operation(**parts)}}, "components": {"schemas": {}}}


def test_puts_parts_where_they_are_referred_to() -> None:
    document: dict[str, Any] = {
        "paths": {"/a": {
            "parameters": [{"$ref": "#/components/parameters/p"}],
            "post": {
                "requestBody": {"$ref": "#/components/requestBodies/b"},
                "responses": {"200": {"$ref": "#/components/responses/again"}},
            },
        }},
        "components": {
            "parameters": {"p": {"name": "p"}},
            "requestBodies": {"b": {"content": {}}},
            "responses": {"again": {"$ref": "#/components/responses/r"}, "r": {"description": "R"}},
        },
    }  # fmt: skip
    places = ["/paths/~1a/parameters/0", "/paths/~1a/post/responses/200", "/paths/~1a/post/requestBody"]
    assert places == paths.inline_parts(document)
    assert {
        "parameters": [{"name": "p"}],
        "post": {"requestBody": {"content": {}}, "responses": {"200": {"description": "R"}}},
    } == document["paths"]["/a"]


def test_makes_array_headers_strings() -> None:
    header = {"in": "header", "name": "beta", "schema": {"type": "array", "items": STRING}}
    query = {"in": "query", "name": "q", "schema": {"type": "array", "items": STRING}}
    made = normalise(one(parameters=[header, query]))[0]["paths"]["/a"]["post"]["parameters"]
    assert [{"type": "string", "x-items": STRING}, query["schema"]] == [parameter["schema"] for parameter in made]


def test_says_what_the_query_of_a_path_key_stands_for() -> None:
    made = normalise(one("/a?beta=true&x="))[0]["paths"]["/a?beta=true&x="]["post"]
    assert ("/a", [["beta", "true"], ["x", ""]]) == (made["x-path"], made["x-query"])
    assert "x-path" not in normalise(one())[0]["paths"]["/a"]["post"]


OCTETS = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
JSON, EVENTS, TEXT = ({kind: {"schema": STRING}} for kind in ("application/json", "text/event-stream", "text/plain"))


@pytest.mark.parametrize(
    ("content", "digestible"),
    [
        (JSON, JSON),
        (TEXT, TEXT),
        ({"application/vnd.api+json": {"schema": STRING}}, {"application/vnd.api+json": {"schema": STRING}}),
        (JSON | EVENTS, JSON),
        (OCTETS | EVENTS, OCTETS),
        ({"application/zip": {"schema": STRING}} | JSON, OCTETS),
        ({"application/sdp": {"schema": STRING}}, OCTETS),
    ],
)
def test_leaves_of_an_answer_what_the_parser_digests(content: Any, digestible: Any) -> None:
    made = normalise(one(responses={"200": {"content": content}}))[0]["paths"]["/a"]["post"]["responses"]["200"]
    assert (digestible, content) == (made["content"], made.get("x-content", content))
    assert ("x-content" in made) == (content != digestible)


def test_makes_a_body_of_an_unknown_type_octets() -> None:
    content = {"multipart/form-data": {"schema": STRING}, "application/sdp": {"schema": STRING}}
    made = normalise(one(requestBody={"content": content}))[0]["paths"]["/a"]["post"]["requestBody"]
    assert ["multipart/form-data", "application/octet-stream"] == list(made["content"])
    assert content == made["x-content"]


def hoisted(document: dict[str, Any]) -> list[str]:
    before = set(document["components"]["schemas"])
    return [name for name in normalise(document)[0]["components"]["schemas"] if name not in before]


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        (holder(holder(STRING)), ["AP"]),
        ({"type": "object", "properties": {"user.added": {"type": "array", "items": holder({})}}}, ["AUserAddedItem"]),
        ({"type": "object", "additionalProperties": holder({})}, ["AValue"]),
        ({"anyOf": [holder({}), STRING]}, ["AObject"]),
        (holder({"anyOf": [holder({}), STRING]}), ["AP"]),
        ({"oneOf": [tagged("x.y"), tagged("z")]}, ["AXY", "AZ"]),
        ({"oneOf": [tagged("x", role={"const": "r"}), tagged("x", role={"const": "s"})]}, ["AR", "AS"]),
        ({"oneOf": [holder({}), holder(STRING)]}, ["AVariant1", "AVariant2"]),
        (holder({"type": "object", "additionalProperties": True}), []),
    ],
)
def test_names_inline_objects_after_their_place(schema: Any, names: list[str]) -> None:
    assert names == hoisted(described(A=schema))


def test_names_the_objects_of_operations() -> None:
    media = {"application/json": {"schema": holder({})}}
    query = {"in": "query", "name": "effective_at", "schema": holder({})}
    document = one(parameters=[query], requestBody={"content": media}, responses={"200": {"content": media}})
    assert ["MakeItEffectiveAt", "MakeItRequest", "MakeItResponse"] == hoisted(document)


def test_numbers_a_name_that_is_taken_whatever_its_spelling() -> None:
    names = Names(["Foo_bar"])
    assert ["FooBar2", "Foobar3", "Foo"] == [names.claim("FooBar"), names.claim("Foobar"), names.claim("Foo")]


def test_joins_words_with_capitals() -> None:
    assert "ResponseAudioDelta2X" == pascal("response.audio_delta-2 x")


def test_reports_every_pass_and_leaves_its_input_alone() -> None:
    document = described(A=holder({"title": "T"}))
    _, reports = normalise(document)
    assert [rule.__name__ for rule in PASSES] == [report.name for report in reports]
    assert {"set_aside_titles": ["/components/schemas/A/properties/p"]} == {
        report.name: report.changes for report in reports if report.changes
    }
    assert described(A=holder({"title": "T"})) == document
