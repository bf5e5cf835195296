"""Run workflows of several calls: perform each of their steps with an executor.

An *executor* is a `SyncExecutor`, or an `AsyncExecutor` where the function awaits.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar

from ..core.workflows.steps import Execute, FanOut, Now, Respond, Step, Together, Workflow
from ..runtime.drivers import adrive, arest, drive, rest

T = TypeVar("T")


def follow(executor: Any, workflow: Workflow[Any]) -> Any:
    """Run *workflow* and return its result."""
    return drive(workflow, executor.step, BaseException)


async def afollow(executor: Any, workflow: Workflow[Any]) -> Any:
    """Run *workflow* and return its result."""
    return await adrive(workflow, executor.step, BaseException)


def perform_step(executor: Any, step: Step) -> Any:
    """Perform one step of a workflow, blocking, and return its result."""
    if isinstance(step, Execute):
        executor.warn_deprecated(step.call)
        return executor.execute(step.call)
    if isinstance(step, Respond):
        return executor.respond(step.call)
    if isinstance(step, Together):
        from ..runtime.gather import gather  # few helpers run calls at the same time

        return gather(step.parts, executor.follow, step.at_once)
    if isinstance(step, Now):
        return executor.policy.clock()
    return rest(executor.policy.scope, executor.conduct.clock, step)


async def aperform_step(executor: Any, step: Step) -> Any:
    """Perform one step of a workflow, awaiting, and return its result."""
    if isinstance(step, Execute):
        executor.warn_deprecated(step.call)
        return await executor.execute(step.call)
    if isinstance(step, Respond):
        return await executor.respond(step.call)
    if isinstance(step, Together):
        from ..runtime.gather import agather  # as above

        return await agather(step.parts, executor.follow, step.at_once)
    if isinstance(step, Now):
        return executor.policy.clock()
    return await arest(executor.policy.scope, executor.conduct.clock, step)


def each(executor: Any, parts: FanOut[T]) -> Iterator[T]:
    """Run the workflows of *parts* and yield their results one by one, blocking."""
    from ..runtime.gather import together  # as above
    from ..runtime.results import Results, flat

    return Results(flat(together(parts.steps, executor.follow, parts.at_once, ordered=True)))


def aeach(executor: Any, parts: FanOut[T]) -> AsyncIterator[T]:
    """Run the workflows of *parts* and yield their results one by one, awaiting."""
    from ..runtime.gather import atogether  # as above
    from ..runtime.results import AsyncResults, aflat

    return AsyncResults(aflat(atogether(parts.steps, executor.follow, parts.at_once, ordered=True)))
