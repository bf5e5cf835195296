"""Official types and components of the description, found side by side."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypedDict, Union

from codegen.drift.pairing import Found, Pairs, key_of, names_of_union, namesake


class Text(TypedDict):
    type: Literal["text"]
    text: str


class Picture(TypedDict):
    type: Literal["picture"]
    text: str


class Part(TypedDict, total=False):
    index: int


Item = Annotated[Union[Text, Picture, None], "type"]  # noqa: UP007 (as the official package writes it)


class Message(TypedDict):
    items: list[Item]
    parts: dict[str, Part]


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def refer(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "ImageItem": record(type={"const": "picture"}, text={"type": "string"}),
            "TextItem": record(type={"const": "text"}, text={"type": "string"}),
            "AnyItem": {"anyOf": [refer("ImageItem"), refer("TextItem")]},
            "Piece": record(index={"type": "integer"}),
            "Message": record(
                items={
                    "type": "array",
                    "items": {"anyOf": [refer("AnyItem"), {"type": "null"}]},
                },
                parts={"type": "object", "additionalProperties": refer("Piece")},
            ),
        }
    }
}


def test_fields_lists_maps_and_unions_are_followed() -> None:
    pairs = Pairs(DOCUMENT)

    pairs.add(Message, refer("Message"), "params")

    assert {
        Message: Found("params", "Message"),
        Text: Found("params", "TextItem"),
        Picture: Found("params", "ImageItem"),
        Part: Found("params", "Piece"),
    } == pairs.classes
    assert {key_of(Item): Found("params", "AnyItem")} == pairs.aliases


def test_an_object_with_other_constants_is_no_pair() -> None:
    pairs = Pairs(DOCUMENT)

    pairs.add(Text, refer("ImageItem"), "params")

    assert {} == pairs.classes


def test_the_unions_of_channels_have_shorter_names() -> None:
    assert ["LiveSidebandClientEvent", "ConnectClientEvent", "SidebandClientEvent"] == list(
        names_of_union("LiveSidebandClientEvent")
    )
    assert ["RealtimeBetaServerEvent", "RealtimeServerEvent"] == list(names_of_union("RealtimeBetaServerEvent"))


def test_an_alias_may_be_the_component_of_its_name() -> None:
    names = ("AnyItem", "AnyItemParam", "Nothing")

    assert [Found("models", "AnyItem"), Found("params", "AnyItem"), None] == [
        namesake(name, Item, DOCUMENT) for name in names
    ]
