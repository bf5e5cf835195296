"""Responses and parameters in pydantic models.

pydantic is no dependency: these tests need it, and the package never imports it.
Covers: core.decoding.annotations, core.decoding.hints, core.decoding.pydantic_hooks.
"""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from dataclasses import asdict, dataclass
from typing import Any, cast, get_args, get_type_hints

import pytest

from openai_dual import BaseModel
from openai_dual.types import CompletionUsage, CompoundFilter
from openai_dual.types.chat import (
    ChatCompletion,
    ChatCompletionMessage,
    ChatCompletionMessageParam,
    ChatCompletionUserMessageParam,
)
from openai_dual.types.responses import (
    Response,
    ResponseFunctionToolCall,
    ResponseInputParam,
    ResponseOutputItem,
    ResponseOutputMessage,
)

pydantic: Any = pytest.importorskip("pydantic", reason="needs pydantic")
Adapter: Any = pydantic.TypeAdapter

MESSAGE = {"role": "assistant", "content": "hi", "refusal": None}
CHOICE = {"index": 0, "finish_reason": "stop", "logprobs": None, "message": MESSAGE}
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE], "region": "eu"}
USER = {"role": "user", "content": [{"type": "text", "text": "hi"}], "cache": True}


class Record(pydantic.BaseModel):  # type: ignore[misc]  # Any, where pydantic is missing
    completion: ChatCompletion
    message: ChatCompletionMessage | None = None
    anything: Any = None


def record() -> Any:
    made = ChatCompletion.from_dict(COMPLETION)
    return Record(completion=made, message=made.choices[0].message, anything=made)


def test_an_instance_is_kept_and_an_object_is_decoded() -> None:
    made = ChatCompletion.from_dict(COMPLETION)

    assert made is Record(completion=made).completion
    assert made == Record(completion=COMPLETION).completion
    assert made == Record.model_validate({"completion": COMPLETION}).completion


def test_dumps_are_the_objects_of_the_service() -> None:
    expected = {"completion": COMPLETION, "message": MESSAGE, "anything": COMPLETION}

    assert expected == record().model_dump()
    assert expected == json.loads(record().model_dump_json())
    assert "refusal" not in record().model_dump(exclude_none=True)["message"]


def test_json_is_read_back() -> None:
    assert record().completion == Record.model_validate_json(record().model_dump_json()).completion


@pytest.mark.parametrize("value", [5, "text", [1], {"object": "response"}])
def test_what_is_something_else_is_a_validation_error(value: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        Record(completion=value)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_a_model_has_a_json_schema(mode: str) -> None:
    schema = Record.model_json_schema(mode=mode)

    assert {"$ref": "#/$defs/ChatCompletion"} == schema["properties"]["completion"]
    assert {"ChatCompletion", "ChatCompletionMessage"} <= schema["$defs"].keys()


@pytest.mark.parametrize("type_", [ChatCompletion, CompoundFilter])
def test_schemas_are_the_same_with_and_without_pydantic(type_: Any) -> None:
    assert type_.model_json_schema()["$defs"].keys() == Adapter(type_).json_schema()["$defs"].keys()


@pytest.mark.parametrize("schema", [Response.model_json_schema(), Adapter(Response).json_schema()])
def test_references_lead_to_definitions(schema: dict[str, Any]) -> None:
    names = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(schema)))

    assert names == schema["$defs"].keys()


def test_a_value_is_read_as_the_class_that_its_constants_name() -> None:
    assert Response is type(Adapter(ChatCompletion | Response).validate_python({"object": "response"}))


def test_items_of_a_union_are_read_by_their_type() -> None:
    items = Adapter(list[ResponseOutputItem])
    values = [{"type": "function_call", "name": "f"}, {"type": "message", "content": []}, {"type": "new"}]

    read = items.validate_python(values)

    assert [ResponseFunctionToolCall, ResponseOutputMessage, "Unknown"] == [
        type(read[0]),
        type(read[1]),
        read[2].__class__.__name__,
    ]
    assert values == json.loads(items.dump_json(read))
    assert read == items.validate_python(read)
    with pytest.raises(pydantic.ValidationError):
        items.validate_python([5])


def test_a_field_of_the_base_class_takes_any_instance() -> None:
    message = ChatCompletionMessage.from_dict(MESSAGE)

    assert message is Adapter(BaseModel).validate_python(message)
    with pytest.raises(pydantic.ValidationError):
        Adapter(BaseModel).validate_python({})


def test_parameters_are_checked_and_unknown_keys_are_kept() -> None:
    class Request(pydantic.BaseModel):  # type: ignore[misc]  # as above
        messages: list[ChatCompletionMessageParam]

    made = Request(messages=[USER, ChatCompletionMessage.from_dict(MESSAGE)])

    assert {"messages": [USER, MESSAGE]} == made.model_dump()
    assert {"messages": [USER, MESSAGE]} == json.loads(made.model_dump_json())
    for wrong in ({"role": "user"}, {"role": "nobody", "content": "x"}):
        with pytest.raises(pydantic.ValidationError):
            Request(messages=[wrong])


def test_parameters_have_a_json_schema() -> None:
    schema = Adapter(ChatCompletionUserMessageParam).json_schema()

    assert ["content", "role"] == schema["required"]
    assert {"const": "user"}.items() <= schema["properties"]["role"].items()


def test_the_input_of_a_response_is_checked() -> None:
    items = [{"role": "user", "content": "hi"}, {"type": "function_call_output", "call_id": "a", "output": "b"}]

    assert items == Adapter(ResponseInputParam).validate_python(items)


@pytest.mark.parametrize("alias", [ChatCompletionMessageParam, ResponseOutputItem])
def test_aliases_are_types_at_run_time(alias: Any) -> None:
    assert int in get_args(alias | int)


def test_hints_are_real_types() -> None:
    def send(messages: list[ChatCompletionMessageParam]) -> ChatCompletion:
        raise NotImplementedError(messages)

    assert ChatCompletion is get_type_hints(send)["return"]
    assert ChatCompletionMessage is get_type_hints(get_args(get_type_hints(ChatCompletion)["choices"])[0])["message"]
    assert {"content", "role", "name"} == get_type_hints(ChatCompletionUserMessageParam).keys()


NAMESPACES = ("", "audio", "beta", "chat", "evals", "fine_tuning", "graders", "realtime", "responses", "shared")


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_pydantic_takes_every_type(namespace: str) -> None:
    module = importlib.import_module(f"openai_dual.types.{namespace}".rstrip("."))
    types = {name: getattr(module, name) for name in dir(module)}

    for type_ in (value for value in types.values() if not isinstance(value, type(module))):
        assert Adapter(type_).json_schema() is not None


def test_nothing_of_this_imports_pydantic() -> None:
    script = """
import sys
from openai_dual import BaseModel
from openai_dual.types.chat import ChatCompletion, ChatCompletionMessageParam
made = ChatCompletion.model_construct(choices=[])
ChatCompletion.model_json_schema(); ChatCompletion.model_fields["choices"].annotation
made.model_copy(deep=True); made.model_dump_json(); ChatCompletion.model_validate({})
print({"pydantic", "pydantic_core", "httpx2"} & sys.modules.keys())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)

    assert "set()" == done.stdout.strip()


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
ITEMS = [{"type": "message", "id": "m", "role": "assistant", "content": []}, {"type": "function_call", "name": "f"}]


def test_a_union_of_classes_is_decided_by_the_fields() -> None:
    kept_class = pydantic.create_model("Kept", value=(CompletionUsage | ChatCompletion, ...))

    assert [CompletionUsage, ChatCompletion] == [
        type(kept_class.model_validate({"value": data}).value)
        for data in (USAGE, {"id": "c", "choices": [], "model": "m"})
    ]


def test_a_discriminator_of_the_user_tells_classes_apart() -> None:
    either = ResponseOutputMessage | ResponseFunctionToolCall
    kept_class = pydantic.create_model("Kept", item=(either, pydantic.Field(discriminator="type")))

    assert [ResponseOutputMessage, ResponseFunctionToolCall] == [
        type(kept_class.model_validate({"item": data}).item) for data in ITEMS
    ]
    with pytest.raises(pydantic.ValidationError, match="union_tag_invalid"):
        kept_class.model_validate({"item": {"type": "other"}})


def test_a_selection_of_the_user_reaches_into_a_response() -> None:
    kept_class = pydantic.create_model("Kept", usage=(CompletionUsage, ...))

    kept = kept_class.model_validate({"usage": {**USAGE, "prompt_tokens_details": None}})
    assert {"usage": {"total_tokens": 3}} == kept.model_dump(include={"usage": {"total_tokens"}})
    assert {"usage": USAGE} == kept.model_dump(exclude={"usage": {"prompt_tokens_details"}})
    assert {"usage": USAGE} == kept.model_dump(exclude_defaults=True)


@pytest.mark.parametrize("value", [3, None, [USAGE]])
def test_what_is_no_object_is_an_error_of_pydantic(value: object) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        CompletionUsage.model_validate(value)
    assert ["model_type"] == [error["type"] for error in caught.value.errors()]
    with pytest.raises(pydantic.ValidationError):
        CompletionUsage.model_validate_json("{")


def test_a_dataclass_of_the_user_keeps_responses() -> None:
    @dataclass
    class Kept:
        usages: list[CompletionUsage]

    usage = CompletionUsage.model_validate(USAGE)
    copied = asdict(Kept([usage]))["usages"][0]
    assert (usage, False) == (copied, copied is usage)
    assert {**USAGE, "completion_tokens_details": None, "prompt_tokens_details": None} == asdict(cast("Any", usage))
    assert CompletionUsage.model_rebuild(force=True) is None


def test_modules_of_one_type_show_what_the_namespace_shows() -> None:
    params: Any = importlib.import_module("openai_dual.types.chat.completion_create_params")
    items: Any = importlib.import_module("openai_dual.types.responses.response_output_item")
    of_items: Any = list.__class_getitem__(items.ResponseOutputItem | dict[str, Any])
    decoded = Adapter(of_items).validate_python(ITEMS)
    assert [ResponseOutputMessage, ResponseFunctionToolCall] == [type(item) for item in decoded]
    assert {"type": "text"} == Adapter(params.ResponseFormat).validate_python({"type": "text"})
