"""The methods of the official classes, on generated classes.

Covers: fields, keywords, validation, json_schema.
"""

from __future__ import annotations

import dataclasses
import pprint
from typing import Any, get_type_hints

import pytest

from openai_dual.core.decoding.model import Model
from openai_dual.types import Moderation
from openai_dual.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessage
from openai_dual.types.responses import ResponseOutputMessage

MESSAGE = {"role": "assistant", "content": "hi", "refusal": None}
CHOICE = {"index": 0, "finish_reason": "stop", "logprobs": None, "message": MESSAGE}
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE]}


def completion() -> ChatCompletion:
    return ChatCompletion.from_dict(COMPLETION)


def test_nested_dicts_become_models_and_unknown_fields_are_kept() -> None:
    made: Any = ChatCompletion(**COMPLETION, region="eu")  # type: ignore[arg-type, call-arg]  # as people write it

    assert "hi" == made.choices[0].message.content
    assert "eu" == made.region
    assert {**COMPLETION, "region": "eu"} == made.to_dict()


def test_given_models_are_kept_as_they_are() -> None:
    message = ChatCompletionMessage(**MESSAGE)  # type: ignore[arg-type]  # as above
    made: Any = ChatCompletion(**{**COMPLETION, "choices": [{**CHOICE, "message": message}]})  # type: ignore[arg-type]

    assert made.choices[0].message == message
    assert made.to_dict() == COMPLETION


def test_a_given_model_is_the_field_itself() -> None:
    (choice,) = completion().choices
    made: Any = ChatCompletion(**{**COMPLETION, "choices": [choice]})  # type: ignore[arg-type]  # as above

    assert choice is made.choices[0]


@pytest.mark.parametrize("kind", [TypeError, ValueError])
def test_what_is_missing_is_named(kind: type[Exception]) -> None:
    with pytest.raises(kind, match=r"ChatCompletion\(\) missing 2 required keyword argument\(s\): 'choices', 'object'"):
        ChatCompletion(id="c", created=1, model="m")  # type: ignore[call-arg]


def test_keys_of_the_service_are_accepted_as_names() -> None:
    categories: Any = Moderation.from_dict({"categories": {}}).categories

    assert {"self-harm": True} == type(categories).model_construct(**{"self-harm": True}).to_dict()
    assert {"self-harm": True} == type(categories).model_construct(self_harm=True).to_dict()


@pytest.mark.parametrize("name", ["model_construct", "construct"])
def test_construct_asks_for_nothing(name: str) -> None:
    made: Any = getattr(ChatCompletion, name)(choices=[CHOICE])

    assert ("hi", None) == (made.choices[0].message.content, made.id)
    assert {"choices": [CHOICE]} == made.to_dict()


def test_construct_takes_the_names_that_count_as_set() -> None:
    made = ChatCompletionMessage.model_construct({"role"}, role="assistant", content="hi")

    assert "hi" == made.content
    assert frozenset({"role"}) == made.model_fields_set


def test_validation_returns_instances_and_decodes_objects() -> None:
    made = completion()

    assert made is ChatCompletion.model_validate(made)
    assert made == ChatCompletion.model_validate(COMPLETION)
    assert made == ChatCompletion.model_validate_json(made.to_json())
    assert made == ChatCompletion.model_validate_json(made.to_json().encode())


def test_validation_reads_attributes_if_asked() -> None:
    @dataclasses.dataclass
    class Plain:
        role: str
        content: str

    read = ChatCompletionMessage.model_validate(Plain("assistant", "hi"), from_attributes=True)

    assert {"role": "assistant", "content": "hi"} == read.to_dict()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("text", "expected a dict or an instance of ChatCompletion, got str"),
        ({"object": "response"}, "ChatCompletion: object is 'chat.completion', got 'response'"),
    ],
)
def test_validation_refuses_what_is_something_else(value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ChatCompletion.model_validate(value)


def test_the_base_class_takes_instances_only() -> None:
    made = completion()

    assert made is Model.model_validate(made)
    with pytest.raises(ValueError, match="got dict"):
        Model.model_validate({})


@pytest.mark.parametrize("deep", [False, True])
def test_copies_replace_fields_and_leave_the_original(deep: bool) -> None:
    original = completion()

    copied: Any = original.model_copy(update={"id": "d", "note": 1}, deep=deep)

    assert ("d", 1, "c") == (copied.id, copied.note, original.id)
    assert {**COMPLETION, "id": "d", "note": 1} == copied.to_dict()
    assert COMPLETION == original.to_dict()
    assert deep is (copied.choices[0] is not original.choices[0])


def test_iteration_yields_fields_and_unknown_ones() -> None:
    message = ChatCompletionMessage.from_dict({**MESSAGE, "note": 1})

    assert {"role": "assistant", "content": "hi", "tool_calls": None, "note": 1}.items() <= dict(message).items()


def test_fields_tell_type_and_requirement() -> None:
    fields = ChatCompletionChunk.model_fields

    assert [*ChatCompletionChunk.field_keys()] == [*fields]
    assert (True, False) == (fields["choices"].is_required(), fields["usage"].is_required())
    assert get_type_hints(ChatCompletionChunk)["choices"] == fields["choices"].annotation
    assert fields["choices"].annotation.__args__[0] is type(ChatCompletionChunk.from_dict({"choices": [{}]}).choices[0])


SELECTED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"include": {"id", "model"}}, {"id": "c", "model": "m"}),
    ({"include": {"choices": {0: {"index": True}}}}, {"choices": [{"index": 0}]}),
    ({"include": {"choices": {"__all__": {"message": {"role"}}}}}, {"choices": [{"message": {"role": "assistant"}}]}),
    ({"include": {"id", "model"}, "exclude": {"model"}}, {"id": "c"}),
]


@pytest.mark.parametrize(("options", "expected"), SELECTED)
def test_dumps_take_selections(options: dict[str, Any], expected: dict[str, Any]) -> None:
    assert expected == completion().model_dump(**options)


def test_dumps_leave_out_at_any_depth() -> None:
    dumped = completion().model_dump(exclude={"choices": {"__all__": {"message": {"content"}}}}, exclude_unset=True)

    assert {**COMPLETION, "choices": [{**CHOICE, "message": {"role": "assistant", "refusal": None}}]} == dumped


def test_dumps_take_every_keyword_of_the_official_ones() -> None:
    made = completion()
    without_effect: Any = {
        "context": 1,
        "exclude_computed_fields": True,
        "round_trip": True,
        "warnings": False,
        "fallback": str,
        "serialize_as_any": True,
        "polymorphic_serialization": True,
    }

    assert made.model_dump() == made.model_dump(mode="json", by_alias=False, **without_effect)
    assert made.model_dump_json() == made.model_dump_json(**without_effect)
    assert made.to_dict() == made.to_dict(mode="json", use_api_names=True, exclude_unset=True, warnings=False)
    assert made.to_json() == made.to_json(indent=2, use_api_names=True, exclude_none=False, warnings=False)
    assert '{"role":"\\u00e4"}' == ChatCompletionMessage.model_construct(role="ä").model_dump_json(
        ensure_ascii=True, exclude_unset=True
    )


def test_names_of_attributes_or_of_the_service() -> None:
    made: Any = Moderation.from_dict({"categories": {"self-harm": True}}).categories

    assert {"self_harm": True} == made.model_dump(exclude_unset=True)
    assert {"self-harm": True} == made.model_dump(exclude_unset=True, by_alias=True)
    assert {"self_harm": True} == made.to_dict(use_api_names=False)


def test_a_schema_has_its_definitions() -> None:
    schema = ChatCompletion.model_json_schema()

    assert {"id", "choices", "created", "model", "object"} == {*schema["required"]}
    assert {"const": "chat.completion", "type": "string"} == schema["properties"]["object"]
    (name,) = [schema["properties"]["choices"]["items"]["$ref"].removeprefix("#/$defs/")]
    assert "message" in schema["$defs"][name]["properties"]


def test_a_schema_of_a_class_that_contains_itself_ends() -> None:
    from openai_dual.types import CompoundFilter

    schema = CompoundFilter.model_json_schema()

    assert {"$ref": "#/$defs/CompoundFilter"}.items() <= schema.items()


def test_a_model_is_a_dataclass_to_whoever_asks() -> None:
    message = ChatCompletionMessage.from_dict({**MESSAGE, "note": 1})

    assert {**dict(message)} == dataclasses.asdict(message)  # type: ignore[call-overload]
    assert "hi" in pprint.pformat(message)
    assert "ho" == dataclasses.replace(message, content="ho").content  # type: ignore[type-var]


def test_items_of_a_union_are_chosen_by_their_type() -> None:
    made = ResponseOutputMessage.model_construct(content=[{"type": "output_text", "text": "a"}])

    assert "a" == getattr(made.content[0], "text", None)
