"""`client.fine_tuning.alpha.graders`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.fine_tuning.run_fine_tuning_grader import run_fine_tuning_grader
from ..api.fine_tuning.validate_fine_tuning_grader import validate_fine_tuning_grader


class Graders(Resource[C]):
    """`client.fine_tuning.alpha.graders`. Methods: run, validate."""

    run = endpoint(run_fine_tuning_grader)
    validate = endpoint(validate_fine_tuning_grader)
