"""One call of a computer: its safety checks and actions are approved and performed, and a screenshot is taken."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..._generated.models.computer_action import decode
from ..._generated.models.response_computer_tool_call import ResponseComputerToolCall
from ..._values import frozen
from ...core.effects import Ask
from ...errors import ComputerUseError, ConfigurationError, SafetyCheckError
from .actions import SCREENSHOT, actions_of, checks_of, screenshot_of

if TYPE_CHECKING:
    from ..._generated.models.computer_action import ComputerAction
    from ...core.workflows.steps import Workflow
    from ...core.workflows.toolbox import ToolCall

Data = dict[str, Any]


@frozen
class DriverOperator:
    """Performs calls of a computer by a driver."""

    driver: Any
    approve_safety_checks: Callable[[ResponseComputerToolCall], object] | None = None
    before_action: Callable[[ComputerAction], object] | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("approve_safety_checks", "before_action"):
            if (given := getattr(self, name)) is not None and not callable(given):
                raise ConfigurationError(f"{name}: expected a function or None, got {given!r}", setting=name)

    def operate(self, call: ToolCall, check: Callable[[], Workflow[None]], *, lost: bool = False) -> Workflow[Data]:
        """Perform the actions of *call*, and return its screenshot; of a *lost* call only take the screenshot.

        *check* is asked before each action. Raises `SafetyCheckError` for checks that are not acknowledged, before any
        action, `ComputerUseError` for an action that is not approved or cannot be performed, and the errors of the
        driver.
        """
        given: Data = call.arguments
        actions = [decode(SCREENSHOT)] if lost else actions_of(given)
        checks = checks_of(given)
        yield from check()
        if checks:
            yield from self._acknowledge(given, checks)
        for action in actions:
            yield from check()
            yield from self._approve(action)
            if action.type != "screenshot":  # one picture is taken, after all actions
                yield from self._perform(getattr(self.driver, action.type), action.type, action)
        yield from check()
        picture = yield from self._perform(self.driver.screenshot, "screenshot")
        return {"output": screenshot_of(picture), "acknowledged_safety_checks": checks}

    def _acknowledge(self, given: Data, checks: list[Data]) -> Workflow[None]:
        if (approve := self.approve_safety_checks) is not None:
            call = ResponseComputerToolCall.from_dict(given)
            if (yield Ask(lambda: approve(call), "approve_safety_checks")) is True:
                return
        names = ", ".join(str(each["code"] or each["id"]) for each in checks)
        raise SafetyCheckError(
            f"The safety checks of a call of the computer were not acknowledged: {names}.", None, checks
        )

    def _approve(self, action: ComputerAction) -> Workflow[None]:
        if (approve := self.before_action) is not None and (
            yield Ask(lambda: approve(action), "before_action")
        ) is not True:
            raise ComputerUseError(f"The action {action.type} of the computer was not approved.")

    def _perform(self, method: Callable[..., Any], name: str, *args: Any) -> Workflow[Any]:
        try:
            return (yield Ask(partial(method, *args), name))
        except Exception as error:
            error.add_note(f"This happened in the action {name} of the computer.")
            raise
