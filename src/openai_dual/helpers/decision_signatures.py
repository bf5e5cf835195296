"""The signatures of the helper of decisions, for type checkers: the result has the type of the choices.

Nothing here runs.
"""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, Required, TypeAlias, TypeVar, Unpack, overload

from .._generated.params.create_decision import (
    CreateDecisionPromptCacheOptionsParam,
    DecisionInputUserMessageParam,
    DecisionQuestionInputPartParam,
)
from ..core.calls.options import CallKeywords
from ..core.decoding.model import Model
from ..core.omit import Omit
from .decision_choices import Choice

if TYPE_CHECKING:
    from typing_extensions import TypeForm

T = TypeVar("T")
V = TypeVar("V")
Messages: TypeAlias = Iterable[DecisionInputUserMessageParam | Mapping[str, Any] | Model]


class ChooseParams(CallKeywords, total=False):
    """The parameters of `choose` beside the choices."""

    input: Required[str | Messages]
    instructions: Required[str | Iterable[DecisionQuestionInputPartParam | Model]]
    model: Required[str]
    prompt_cache_key: str | Omit | None
    prompt_cache_options: CreateDecisionPromptCacheOptionsParam | Model | Omit | None
    safety_identifier: str | Omit | None


class Choose(Protocol):
    """Ask a model to choose."""

    @overload
    def __call__(self, *, choices: TypeForm[T], **params: Unpack[ChooseParams]) -> Choice[T]: ...
    @overload
    def __call__(self, *, choices: Mapping[V, str], **params: Unpack[ChooseParams]) -> Choice[V]: ...
    @overload
    def __call__(self, *, choices: Iterable[V], **params: Unpack[ChooseParams]) -> Choice[V]: ...


class AsyncChoose(Protocol):
    """Ask a model to choose."""

    @overload
    def __call__(self, *, choices: TypeForm[T], **params: Unpack[ChooseParams]) -> Coroutine[Any, Any, Choice[T]]: ...
    @overload
    def __call__(
        self, *, choices: Mapping[V, str], **params: Unpack[ChooseParams]
    ) -> Coroutine[Any, Any, Choice[V]]: ...
    @overload
    def __call__(self, *, choices: Iterable[V], **params: Unpack[ChooseParams]) -> Coroutine[Any, Any, Choice[V]]: ...
