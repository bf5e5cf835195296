"""Turn the problem of a value into the error response of the service."""

from __future__ import annotations

from ...errors import ParameterProblem
from ..messages import Refusal


def refusal_of(problem: ParameterProblem) -> Refusal:
    """Return the service's error response about *problem*: status 400."""
    return Refusal(400, _message(problem), param=problem.path or None, code=problem.code)


def _message(problem: ParameterProblem) -> str:
    path, code, expected, got = problem
    match code:
        case "missing_required_parameter":
            return f"Missing required parameter: '{path}'." if path else "This method needs a request body."
        case "unknown_parameter":
            return f"Unknown parameter: '{path}'."
        case "invalid_type":
            return f"Invalid type for '{path}': expected {expected}, but got {got} instead."
        case _:
            return f"Invalid '{path}': expected {expected}, but got {got} instead."
