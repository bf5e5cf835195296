"""The requests of typed responses, and conversations with functions as tools, also over a socket."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ...core.decoding.model import Model
from ...core.omit import Omit, omit
from ...errors import InvalidParameterError

if TYPE_CHECKING:
    from ...core.structured.parsing import Readers
    from ...core.workflows.steps import Workflow
    from ..tool_dialogues import ResponseToolRun


def tool_run(
    functions: Iterable[Any],
    params: dict[str, Any],
    *,
    text_format: Any = omit,
    strict: bool = True,
    on_error: Any = "feed_back",
    chained: bool = False,
    **rules: Any,
) -> Workflow[ResponseToolRun[Any]]:
    """Converse with *functions* as tools; *chained* says that the connection knows the earlier items.

    *rules* are the fields of `ToolRules`.
    """
    from ...core.structured.parsing import Readers, typed_tools
    from ...core.workflows.tool_loop import converse
    from ...core.workflows.tool_rules import ToolRules
    from ...core.workflows.toolbox import Toolbox
    from ..tool_dialogues import ResponseDialogue, ResponseToolRun
    from .parsed import parsed_response

    checked = ToolRules(**rules)
    params |= checked.items("input")
    box = Toolbox.of(functions, params.get("tools"), on_error)
    mine = [{"type": "function", **each.param} for each in box.tools.values()]
    readers, given = typed(text_format, params | {"tools": [*mine, *box.others]}, strict=strict)
    dialogue = ResponseDialogue(given, chained=chained)
    answer = yield from converse(dialogue, box, checked)
    last = parsed_response(answer, Readers(readers.content, typed_tools(box.others, "responses")[1]))
    return ResponseToolRun(last, dialogue.said)


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
