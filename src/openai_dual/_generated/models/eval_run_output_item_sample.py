"""`EvalRunOutputItemSample`: `EvalRunOutputItemSample` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .eval_api_error import EvalAPIError
    from .eval_run_output_item_sample_input_item import EvalRunOutputItemSampleInputItem
    from .eval_run_output_item_sample_output_item import EvalRunOutputItemSampleOutputItem
    from .eval_run_output_item_sample_usage import EvalRunOutputItemSampleUsage


class Sample(BaseModel):
    """`EvalRunOutputItemSample` in the description."""

    __slots__ = (
        "input",
        "output",
        "finish_reason",
        "model",
        "usage",
        "error",
        "temperature",
        "max_completion_tokens",
        "top_p",
        "seed",
    )
    _required = frozenset(
        {
            "input",
            "output",
            "finish_reason",
            "model",
            "usage",
            "error",
            "temperature",
            "max_completion_tokens",
            "top_p",
            "seed",
        }
    )

    input: list[EvalRunOutputItemSampleInputItem]
    """Messages that the model received."""
    output: list[EvalRunOutputItemSampleOutputItem]
    """Output."""
    finish_reason: str
    """Why generation stopped."""
    model: str
    """Id of the model."""
    usage: EvalRunOutputItemSampleUsage
    """Usage, in tokens or in seconds of audio."""
    error: EvalAPIError
    """Error, if one occurred."""
    temperature: float
    """Sampling temperature; higher values are more random."""
    max_completion_tokens: int
    """Maximum number of generated tokens, reasoning tokens included."""
    top_p: float
    """Nucleus sampling: the probability mass to sample from."""
    seed: int
    """Seed for sampling; equal requests return the same result where possible."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: list[EvalRunOutputItemSampleInputItem],
            output: list[EvalRunOutputItemSampleOutputItem],
            finish_reason: str,
            model: str,
            usage: EvalRunOutputItemSampleUsage,
            error: EvalAPIError,
            temperature: float,
            max_completion_tokens: int,
            top_p: float,
            seed: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = _input(get("input"))
        self.output = _output(get("output"))
        self.finish_reason = get("finish_reason")
        self.model = get("model")
        self.usage = _usage(get("usage"))
        self.error = _error(get("error"))
        self.temperature = get("temperature")
        self.max_completion_tokens = get("max_completion_tokens")
        self.top_p = get("top_p")
        self.seed = get("seed")
        return self


EvalRunOutputItemSample = Sample
"""The name by which other modules import the class: no other class has it."""

_input = each(to_model("eval_run_output_item_sample_input_item", "EvalRunOutputItemSampleInputItem"))
_output = each(to_model("eval_run_output_item_sample_output_item", "EvalRunOutputItemSampleOutputItem"))
_usage = to_model("eval_run_output_item_sample_usage", "EvalRunOutputItemSampleUsage")
_error = to_model("eval_api_error", "EvalAPIError")
