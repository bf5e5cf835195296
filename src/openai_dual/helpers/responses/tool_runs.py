"""The requests of typed responses, and conversations with functions as tools, also over a socket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..._generated.api.responses.create_response import create_response
from ...core.decoding.model import Model
from ...core.omit import Omit, omit
from ...core.plain import to_plain
from ...errors import InvalidParameterError

if TYPE_CHECKING:
    from ...core.structured.parsing import Readers
    from ..tool_dialogues import ResponseToolRun
    from ..tool_turns import PreparedRun
    from .parsed import ParsedResponse


COMPUTERS: Final = frozenset({"computer", "computer_use_preview"})
"""The types of the tool that operates a computer."""
REASONING: Final = "reasoning.encrypted_content"


def tool_run(
    functions: Iterable[Any],
    params: dict[str, Any],
    *,
    text_format: Any = omit,
    strict: bool = True,
    on_error: Any = "feed_back",
    chained: bool = False,
    computer: Any = None,
    approve_safety_checks: Any = None,
    before_action: Any = None,
    **rules: Any,
) -> PreparedRun:
    """Prepare a conversation with *functions* as tools; *chained* says that the connection knows the earlier items.

    *rules* are the fields of `ToolRules`. Raises `TypeError` for a parameter that `create` does not have.
    """
    from ...core.structured.parsing import Readers, typed_tools
    from ...core.workflows.tool_loop import Conversation
    from ...core.workflows.tool_rules import ToolRules
    from ...core.workflows.toolbox import Toolbox
    from ..tool_dialogues import ResponseDialogue, ResponseToolRun
    from ..tool_turns import PreparedRun
    from .parsed import parsed_response

    checked = ToolRules(**rules)
    params |= checked.items("input")
    operator = None
    if computer is not None:
        operator = computer.operator(approve_safety_checks=approve_safety_checks, before_action=before_action)
        params |= operating(params)
    box = Toolbox.of(functions, params.get("tools"), on_error, operator)
    mine = [{"type": "function", **each.param} for each in box.tools.values()]
    readers, given = typed(text_format, params | {"tools": [*mine, *box.others]}, strict=strict)
    create_response(**given)
    dialogue = ResponseDialogue(given, chained=chained, computer=operator is not None)

    def response(answer: Any) -> ParsedResponse[Any]:
        return parsed_response(answer, Readers[Any]())

    def result(answer: Any) -> ResponseToolRun[Any]:
        last = parsed_response(answer, Readers(readers.content, typed_tools(box.others, "responses")[1]))
        return ResponseToolRun(last, dialogue.said)

    return PreparedRun(Conversation(dialogue, box, checked), response, result)


def operating(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a conversation with a computer needs in *params*: its tool, and reasoning that can be sent back."""
    tools, include = (_listed(params.get(name)) for name in ("tools", "include"))
    if not any(to_plain(each).get("type") in COMPUTERS for each in tools):
        tools.append({"type": "computer"})
    return {"tools": tools, "include": include if REASONING in include else [*include, REASONING]}


def _listed(given: Any) -> list[Any]:
    return [] if given is None or isinstance(given, Omit) else [*given]


def typed(
    text_format: Any, params: dict[str, Any], *, parse_as: Any = omit, strict: bool = True
) -> tuple[Readers[Any], dict[str, Any]]:
    """Return the readers of the response, and the parameters of the request."""
    from ...core.structured.parsing import readers_of, responses_format, typed_tools

    tools, tool_readers = typed_tools(params.get("tools", omit), "responses")
    readers, requested = readers_of(text_format, parse_as, tool_readers, "text_format", strict=strict)
    if requested is None:
        return readers, params | {"tools": tools}
    text = _text(params.get("text", omit)) | {"format": responses_format(requested)}
    return readers, params | {"tools": tools, "text": text}


def with_verbosity(params: dict[str, Any], verbosity: Any) -> dict[str, Any]:
    """Return *params* with the verbosity of the text. Raises `InvalidParameterError` if `text` has another one."""
    if verbosity is None or isinstance(verbosity, Omit):
        return params
    text = _plain(params.get("text", omit))
    if text.get("verbosity") not in (None, verbosity):
        raise InvalidParameterError(f"text: expected no other verbosity than {verbosity!r}")
    return params | {"text": text | {"verbosity": verbosity}}


def _plain(given: Any) -> dict[str, Any]:
    return given.to_dict() if isinstance(given, Model) else {} if isinstance(given, Omit) else dict(given or {})


def _text(given: Any) -> dict[str, Any]:
    """Return the other settings of the text; a format beside *text_format* is an error."""
    text = _plain(given)
    if "format" in text:
        raise InvalidParameterError("text: expected no 'format' beside text_format")
    return text
