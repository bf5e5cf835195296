"""`client.fine_tuning.alpha.graders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.fine_tuning.run_fine_tuning_grader import run_fine_tuning_grader
from ..api.fine_tuning.validate_fine_tuning_grader import validate_fine_tuning_grader

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Graders(Resource[C]):
    """`client.fine_tuning.alpha.graders`. Methods: run, validate."""

    run = endpoint(run_fine_tuning_grader)
    """Run a grader on a sample.

    Args:
        grader: grader to use
        model_sample: output of a model that is graded
        item: dataset item that the grader can refer to
    """
    validate = endpoint(validate_fine_tuning_grader)
    """Validate a grader.

    Args:
        grader: grader to use
    """


class Graders(_Graders["Executes"]):
    """`client.fine_tuning.alpha.graders`. Methods: run, validate."""


class AsyncGraders(_Graders["AsyncExecutes"], awaits=True):
    """`client.fine_tuning.alpha.graders`. Methods: run, validate. The methods are awaited."""
