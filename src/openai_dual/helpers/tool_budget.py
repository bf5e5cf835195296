"""`ToolBudget`: the tokens or dollars that a run with tools may use."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal

from ..config.validators import prices as checked_prices
from ..core.checks import checked_whole, is_number
from ..core.telemetry.cost import cost_of, usage_in
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..core.telemetry.cost import Prices, Usage

Data = dict[str, Any]


class ToolBudget:
    """Limit the *tokens* (input and output), the *dollars*, or both, that the responses of one run use together.

    The budget is compared after each response: the calls of a response that uses it up are served, no further request
    is sent, and the run raises `ToolBudgetError`. A final response is returned even if it passes the budget. *prices*
    is a function of a `Usage` as in the client's `prices`; True stands for the known prices of the extra `prices`.
    A run that cannot be counted ends in the same way. Raises `ConfigurationError`.
    """

    def __init__(
        self, *, tokens: int | None = None, dollars: float | None = None, prices: Prices | Literal[True] = True
    ) -> None:
        if tokens is None and dollars is None:
            raise ConfigurationError("ToolBudget: expected tokens, dollars, or both", setting="ToolBudget")
        self.tokens = None if tokens is None else checked_whole("ToolBudget.tokens", tokens, least=1)
        if dollars is not None and not (is_number(dollars) and isfinite(dollars) and dollars > 0):
            raise ConfigurationError(
                f"ToolBudget.dollars: expected a number above 0, got {dollars!r}", setting="ToolBudget.dollars"
            )
        self.dollars = dollars
        self._prices = None if dollars is None else checked_prices(prices)
        if dollars is not None and self._prices is None:
            raise ConfigurationError("ToolBudget: expected prices beside dollars", setting="ToolBudget.prices")

    def __repr__(self) -> str:
        return f"ToolBudget(tokens={self.tokens!r}, dollars={self.dollars!r})"

    def meter(self, model: Any) -> Callable[[Data], str | None]:
        """Return a function that adds a response to the sum of a run, and returns why no request may follow."""
        tokens, dollars = 0, 0.0
        asked = model if isinstance(model, str) else None

        def add(response: Data) -> str | None:
            nonlocal tokens, dollars
            usage = usage_in(response, asked)
            if usage is None:
                return "The budget of the run cannot be counted: the response states no usage."
            tokens += usage.input_tokens + usage.output_tokens
            if self.tokens is not None and tokens >= self.tokens:
                return f"The run has used {tokens} tokens; its budget is {self.tokens}."
            if self.dollars is None:
                return None
            cost = self._cost(usage)
            if cost is None:
                return f"The budget of the run cannot be counted: the price of {usage.model} is not known."
            dollars += cost
            return f"The run has cost {dollars:.6g} dollars; its budget is {self.dollars:g}." * (
                dollars >= self.dollars
            )

        return add

    def _cost(self, usage: Usage) -> float | None:
        return None if self._prices is None else cost_of(usage, self._prices)
