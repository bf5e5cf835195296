"""`client.fine_tuning.alpha.graders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.fine_tuning.run_grader import run_grader
from ..api.fine_tuning.validate_grader import validate_grader

if TYPE_CHECKING:
    pass


class Graders(Resource[C]):
    """`client.fine_tuning.alpha.graders`: run, validate."""

    run = endpoint(run_grader)
    validate = endpoint(validate_grader)
