"""`AssistantToolChoiceFunctionParam`: `AssistantsNamedToolChoiceFunction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """`AssistantsNamedToolChoiceFunction`, as a request gives it."""

    name: Required[str]
