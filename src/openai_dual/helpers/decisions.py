"""`client.decisions`: a question with choices, whose result has their type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._generated.api.decisions.create_decision import create_decision
from ..binding.workflows import generic_helper
from ..core.decoding.model import raw_data
from ..core.omit import omit
from ..core.workflows.polling import refuse_unknown
from ..core.workflows.steps import execute
from ..errors import RefusedError, StructuredAnswerError

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.decision import Decision
    from ..core.calls.options import CallKeywords
    from ..core.workflows.steps import Workflow
    from .decision_choices import Choice, Option
    from .decision_signatures import AsyncChoose, Choose


def _choose(
    _: Any,
    *,
    input: Any,
    instructions: Any,
    choices: Any,
    model: str,
    prompt_cache_key: Any = omit,
    prompt_cache_options: Any = omit,
    safety_identifier: Any = omit,
    **settings: Unpack[CallKeywords],
) -> Workflow[Choice[Any]]:
    """Ask a model which of *choices* is right for *input*, and return its `Choice`.

    Args:
        input: a text, or messages as in `create`.
        instructions: the question.
        choices: an Enum class, a `Literal[...]` of texts and booleans, `bool`, a list of values, or a dict of values
            with their descriptions. `value` of the result has this type.
        model: the id of the model.
        prompt_cache_key: groups requests with a common prefix.
        prompt_cache_options: settings of the prompt cache.
        safety_identifier: hashed end-user id used for abuse detection.
        settings: the settings of the call.

    Raises `InvalidParameterError` for choices without a form in the API, before anything is sent; `RefusedError` if the
    model refuses, `StructuredAnswerError` for a response without one of the choices, both with the response; and the
    errors of `create`. API operation: createDecision.
    """
    from .decision_choices import options_of

    refuse_unknown("choose", settings)
    options = options_of(choices)
    question: Any = {"type": "choice", "name": "choice", "instructions": instructions}
    question["choices"] = [each.param for each in options]
    call = create_decision(
        input=input,
        model=model,
        questions=[question],
        prompt_cache_key=prompt_cache_key,
        prompt_cache_options=prompt_cache_options,
        safety_identifier=safety_identifier,
        **settings,
    )
    return _chosen(call, options)


def _chosen(call: Any, options: list[Option]) -> Workflow[Choice[Any]]:
    from .decision_choices import Choice

    decision: Decision = yield from execute(call)
    answers: Any = raw_data(decision).get("answers")
    answer: Any = answers[0] if isinstance(answers, list) and len(answers) == 1 else None
    if not isinstance(answer, dict):
        raise StructuredAnswerError("Expected one answer to one question.", decision)
    if answer.get("type") == "refusal":
        raise RefusedError("The model refused to decide the question.", decision)
    found = next((each for each in options if each.is_meant(answer.get("choice"))), None)
    if answer.get("type") != "choice" or found is None:
        expected = [each.key for each in options]
        raise StructuredAnswerError(f"Expected one of {expected}, got {answer.get('choice')!r}.", decision)
    shares: Any = [each for each in answer.get("probabilities") or () if isinstance(each, dict)]
    probabilities = {
        option.value: share.get("probability", 0.0)
        for share in shares
        for option in options
        if option.is_meant(share.get("value"))
    }
    return Choice(found.value, answer.get("confidence", 0.0), probabilities, decision)


class DecisionsHelpers:
    """Questions with choices."""

    choose: generic_helper[Choose, AsyncChoose] = generic_helper(_choose)
    """Ask a model which of *choices* is right for *input*, and return its `Choice`.

    Args:
        input: a text, or messages as in `create`.
        instructions: the question.
        choices: an Enum class, a `Literal[...]` of texts and booleans, `bool`, a list of values, or a dict of values
            with their descriptions. `value` of the result has this type.
        model: the id of the model.
        prompt_cache_key: groups requests with a common prefix.
        prompt_cache_options: settings of the prompt cache.
        safety_identifier: hashed end-user id used for abuse detection.
        settings: the settings of the call.

    Raises `InvalidParameterError` for choices without a form in the API, before anything is sent; `RefusedError` if the
    model refuses, `StructuredAnswerError` for a response without one of the choices, both with the response; and the
    errors of `create`. API operation: createDecision.
    """
