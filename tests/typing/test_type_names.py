"""The type names of the official package are importable here, from the same places.

Names are facts: the installed official package is asked for them, and nothing of it is copied.
"""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import pytest

from codegen.decisions.entries import Entry
from codegen.emit.types import singular, with_keywords
from codegen.plan.components import Target

OFFICIAL: Final = find_spec("openai")

ABSENT: Final[Mapping[str, Mapping[str, str]]] = {
    "its type stands inside another one in the description and has no name there": {
        "": "CustomToolInputFormat DecisionInputMessageParam DecisionInputMessageUnionParam FileChunkingStrategy "
        "ModerationMultiModalInputParam ResponseFormatTextGrammar ResponseFormatTextPython",
        "admin.organization": "CostQuantityUnit",
        "audio": "TranscriptionCreateResponse TranslationCreateResponse",
        "beta": "AgentFunctionCallOutput AgentFunctionCallOutputParam BetaResponseFunctionCallOutputItemList "
        "BetaResponseFunctionCallOutputItemListParam BetaResponseInput BetaResponseSteerInput "
        "BetaResponseSteerInputParam BetaResponseSteerPendingReason",
        "beta.realtime": "ConversationItemContent ConversationItemContentParam",
        "beta.threads.runs": "RunStepInclude ToolCall ToolCallDelta",
        "chat": "ChatCompletionModality ChatCompletionRole",
        "graders": "GraderInputs GraderInputsParam",
        "live": "BuiltInVoice",
        "realtime": "CallCreateParams RealtimeResponseCreateParamsWithReferencesParam RealtimeToolChoiceConfig "
        "RealtimeToolChoiceConfigParam RealtimeToolsConfig RealtimeToolsConfigParam RealtimeToolsConfigUnion "
        "RealtimeToolsConfigUnionParam RealtimeTracingConfig RealtimeTracingConfigParam "
        "ResponseCreateEventWithReferencesParam ResponseItemReference",
        "responses": "ResponseFunctionCallOutputItemList ResponseFunctionCallOutputItemListParam ResponseInput "
        "ResponseSteerInput ResponseSteerInputParam ResponseSteerPendingReason",
        "shared": "CustomToolInputFormat ResponseFormatTextGrammar ResponseFormatTextPython",
        "shared_params": "CustomToolInputFormat",
    },
    "only requests have it, as the TypedDict in `shared_params`": {
        "": "DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText",
        "shared": "DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText",
    },
    "it is a page of a list: `openai_dual.pagination`": {
        "": "SkillList",
        "beta.chatkit": "ChatKitThreadItemList",
        "beta.responses": "BetaResponseItemList",
        "fine_tuning.checkpoints": "PermissionRetrieveResponse",
        "responses": "ResponseItemList",
        "skills": "SkillVersionList",
        "webhooks": "WebhookEndpointList",
    },
    "it is that of a former name of `list`": {"fine_tuning.checkpoints": "PermissionRetrieveParams"},
    "it belongs to a helper, whose types are in `openai_dual`": {
        "responses": "ParsedContent ParsedResponseOutputItem ParsedResponseOutputMessage",
    },
    "it belongs to the runtime of the official package": {
        "": "FileContent OAuthErrorCode ReconnectingEvent ReconnectingOverrides SyncWebSocketConnectionOptions "
        "WebSocketConnectionOptions WebsocketConnectionOptions",
        "beta.realtime": "RealtimeConnectParams",
        "live": "SidebandConnectParams",
        "realtime": "RealtimeConnectParams",
        "shared": "OAuthErrorCode",
        "shared_params": "OAuthErrorCode",
    },
    "the official package has it outside its own union": {"webhooks": "SafetyIdentifierBlockedWebhookEvent"},
}
"""Reason -> namespace -> the names that are not here."""


def namespaces() -> Iterator[str]:
    """Yield the packages below `openai.types`, the root being empty."""
    yield ""
    if OFFICIAL is not None and OFFICIAL.submodule_search_locations:
        root = [str(Path(path) / "types") for path in OFFICIAL.submodule_search_locations]
        for found in pkgutil.walk_packages(root, "openai.types."):
            namespace = found.name.removeprefix("openai.types.")
            if found.ispkg and named(namespace):
                yield namespace


def named(namespace: str) -> set[str]:
    """Return the names that the official package exports from *namespace*."""
    module = import_module(f"openai.types.{namespace}".removesuffix("."))
    imports = [
        node for node in ast.parse(Path(str(module.__file__)).read_text()).body if isinstance(node, ast.ImportFrom)
    ]
    return {each.asname or each.name for node in imports for each in node.names} - {"annotations"}


@pytest.mark.skipif(OFFICIAL is None, reason="the official package is not installed")
@pytest.mark.parametrize("namespace", [*namespaces()] if OFFICIAL else [])
def test_the_official_names_are_here(namespace: str) -> None:
    known = {name for rows in ABSENT.values() for name in rows.get(namespace, "").split()}
    ours: Any = import_module(f"openai_dual.types.{namespace}".removesuffix("."))

    assert known == {name for name in named(namespace) if not hasattr(ours, name)}


@pytest.mark.parametrize(
    ("plural", "word"),
    [
        *(("files", "file"), ("batches", "batch"), ("file_batches", "file_batch"), ("responses", "response")),
        *(("data_retention", "data_retention"), ("access", "access"), ("policies", "policy"), ("voices", "voice")),
    ],
)
def test_keywords_are_named_after_one_object(plural: str, word: str) -> None:
    assert word == singular(plural)


def test_keywords_of_operations_get_the_names_that_are_free() -> None:
    body, keywords = Target("params", "a", "Body"), Target("params", "b", "Keywords")
    entries = {"create": Entry("files", "create"), "list": Entry("files", "list"), "fork": Entry("live", "fork")}

    found = with_keywords({"": {"FileCreateParams": body}}, entries, dict.fromkeys(entries, keywords), own=["live"])

    assert {
        "": {"FileCreateParams": body, "FileListParams": keywords},
        "live": {"LiveForkParams": keywords},
    } == found
