"""`BetaCodeInterpreterOutputLogsParam`: `BetaCodeInterpreterOutputLogs` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaCodeInterpreterOutputLogsParam(TypedDict, total=False):
    """`BetaCodeInterpreterOutputLogs`, as a request gives it."""

    type: Required[Literal["logs"]]
    logs: Required[str]
