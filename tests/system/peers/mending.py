"""Correct the description for schemathesis in the places where it is wrong, each with the reason.

Pure: from a parsed description to a new one. Everything else that schemathesis finds is a mistake of the emulator.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any

Json = dict[str, Any]

JSON, EVENTS = "application/json", "text/event-stream"
RUNS = ("/threads/runs", "/threads/{thread_id}/runs", "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs")
ERROR = {"$ref": "#/components/schemas/ErrorResponse"}
CONTENT = (
    ("/files/{file_id}/content", "get", ("application/octet-stream",)),
    ("/audio/transcriptions", "post", ("text/plain",)),  # `response_format`: text, srt, vtt
    ("/audio/translations", "post", ("text/plain",)),
    ("/completions", "post", (EVENTS,)),  # as its whole answer, but for `finish_reason`, null but at the end
    ("/audio/speech", "post", ("audio/mpeg", "audio/ogg", "audio/aac", "audio/flac", "audio/wav", "audio/pcm")),
)
"""Path, method, and the response types that the description lacks."""


def mended(description: Json) -> Json:
    """Return *description* with all corrections."""
    copy = deepcopy(description)
    for mend in MENDS:
        mend(copy)
    return copy


def filled(description: Json, address: Callable[[str], str]) -> Json:
    """Return *description* with paths of existing objects: *address* fills a path with their ids.

    Each operation has separate objects, so that it may delete them.

    """
    copy = deepcopy(description)
    for path, item in copy["paths"].items():
        template = path.partition("?")[0]
        for operation in (each for each in item.values() if "responses" in each and "{" in template):
            pairs = zip(template.split("/"), address(template).split("/"), strict=True)
            ids = {name[1:-1]: key for name, key in pairs if name.startswith("{")}
            for parameter in operation["parameters"]:
                if parameter["in"] == "path":
                    parameter["schema"] = {"type": "string", "enum": [ids[parameter["name"]]]}
    return copy


def describe_errors(description: Json) -> None:
    """Add the error response to every operation.

    The description has errors for a few operations only, and for some of them without the enclosing object.

    """
    for operation in operations(description):
        good = {status: answer for status, answer in operation["responses"].items() if status.startswith("2")}
        operation["responses"] = good | {"4XX": {"description": "Refused", "content": {JSON: {"schema": ERROR}}}}


def drop_discriminators(description: Json) -> None:
    """Remove the discriminators, because none has a mapping: tags (`active`) would be schema names (`ActiveStatus`).

    The schema of each variant describes its tag.

    """
    for schema in objects(description):
        if "propertyName" in schema.get("discriminator", ()):
            del schema["discriminator"]


def require_once(description: Json) -> None:
    """Remove duplicates from `required`, which containers have."""
    for schema in objects(description):
        if isinstance(required := schema.get("required"), list):
            schema["required"] = list(dict.fromkeys(required))


def name_models(description: Json) -> None:
    """Require a model that is not empty: schemathesis prefers the empty text, which is refused."""
    for schema in objects(description):
        if isinstance(model := schema.get("model"), dict):
            for text in (each for each in objects(model) if each.get("type") == "string" and "enum" not in each):
                text["minLength"] = 1


def type_answers(description: Json) -> None:
    """Add content types that the service sends and the description lacks."""
    for path, method, kinds in CONTENT:
        answered(description, path, method).update({kind: {} for kind in kinds})


def describe_streams(description: Json) -> None:
    """Describe the body of a stream as text: JSON of the events, or the end marker.

    The description has the events of runs, but does not connect them with the operations.

    """
    for schema in objects(description["components"]["schemas"]):
        if {"event", "data"} == schema.get("properties", {}).keys() - {"enabled"} and "$ref" in schema["properties"][
            "data"
        ]:
            schema["properties"]["data"] = in_text(schema["properties"]["data"])
    for operation in operations(description):
        content = operation["responses"]["200"].get("content", {}) if "200" in operation["responses"] else {}
        if EVENTS in content:
            content[EVENTS] = {
                "schema": {"required": ["data"], "properties": {"data": in_text(content[EVENTS]["schema"])}}
            }
    for path in ("/responses/{response_id}", "/responses/{response_id}?beta=true"):
        events = answered(description, path.replace("/{response_id}", ""), "post")[EVENTS]
        answered(description, path, "get")[EVENTS] = events  # `stream=true`: the events of then, again
    for path in RUNS:
        answered(description, path, "post")[EVENTS] = {"schema": {"$ref": "#/components/schemas/AssistantStreamEvent"}}


def ask_for_streams(description: Json) -> None:
    """Require `stream` in every request: few generated requests would have it."""
    for schema in objects(description["components"]["schemas"]):
        if "stream" in (properties := schema.get("properties", {})):
            properties["stream"] = {"type": "boolean"}
            schema["required"] = [*schema.get("required", ()), "stream"]


def allow_overlaps(description: Json) -> None:
    """Replace `oneOf` by `anyOf`, because some variants overlap.

    In the template of an eval, every user message is an `EasyInputMessage` and an `EvalItem`.

    """
    for schema in objects(description):
        if isinstance(schema.get("oneOf"), list):
            schema["anyOf"] = schema.pop("oneOf")


def describe_stored_messages(description: Json) -> None:
    """Allow user messages in stored chats: the description has assistant messages only."""
    schemas = description["components"]["schemas"]
    message = deepcopy(schemas["ChatCompletionResponseMessage"])
    message["properties"]["role"] = {"type": "string"}
    schemas["ChatCompletionMessageList"]["properties"]["data"]["items"]["allOf"][0] = message


def describe_files_for_evaluations(description: Json) -> None:
    """Allow the purpose `evals` in file objects, as in uploads."""
    description["components"]["schemas"]["OpenAIFile"]["properties"]["purpose"]["enum"].append("evals")


def describe_encoded_embeddings(description: Json) -> None:
    """Allow base64 embeddings, which `encoding_format` asks for."""
    properties = description["components"]["schemas"]["Embedding"]["properties"]
    properties["embedding"] = {"anyOf": [properties["embedding"], {"type": "string", "contentEncoding": "base64"}]}


MENDS: tuple[Callable[[Json], None], ...] = (
    describe_errors,
    drop_discriminators,
    require_once,
    name_models,
    describe_streams,
    ask_for_streams,
    type_answers,
    allow_overlaps,
    describe_stored_messages,
    describe_files_for_evaluations,
    describe_encoded_embeddings,
)


def operations(description: Json) -> Iterator[Json]:
    """Yield the operations."""
    for item in description["paths"].values():
        yield from (operation for operation in item.values() if "responses" in operation)


def answered(description: Json, path: str, method: str) -> Json:
    """Return the response content of an operation, by type."""
    content: Json = description["paths"][path][method]["responses"]["200"]["content"]
    return content


def in_text(schema: Json) -> Json:
    """Describe text that contains JSON of *schema*, or the end marker."""
    return {"anyOf": [{"const": "[DONE]"}, {"type": "string", "contentMediaType": JSON, "contentSchema": schema}]}


def objects(node: Any) -> Iterator[Json]:
    """Yield all objects in *node*, including itself."""
    if isinstance(node, Mapping):
        yield node  # type: ignore[misc]
    inside = node.values() if isinstance(node, Mapping) else node if isinstance(node, list) else ()
    for item in inside:
        yield from objects(item)
