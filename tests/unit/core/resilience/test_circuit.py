"""One circuit on a clock of its own.

Covers: circuit_recorder, circuit_rules, circuit_ticket, connection_circuit, gates.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.resilience.circuit import Circuit
from openai_dual.core.resilience.circuit_rules import WELL, Result, Rules
from openai_dual.core.resilience.connection_circuit import ConnectionCircuit
from openai_dual.errors import CircuitOpenError

FAILED = Result(failed=True)


def trial(circuit: Circuit, now: float, result: Result) -> None:
    permit, _ = circuit.admit(now)
    permit.settle(result, now)


@given(st.integers(1, 40), st.floats(0.01, 5), st.floats(0.01, 100))
def test_the_time_to_the_next_trial_doubles_up_to_the_recovery_time(rounds: int, first: float, longest: float) -> None:
    circuit, now = Circuit("key", Rules(failure_threshold=1, first_trial=first, recovery_time=longest)), 0.0
    for number in range(rounds):
        trial(circuit, now, FAILED)
        with pytest.raises(CircuitOpenError) as caught:
            circuit.admit(now)
        wait = caught.value.retry_after or 0.0
        assert wait == pytest.approx(min(first * 2**number, longest))
        now += wait * (1 + 1e-9)


@given(st.lists(st.sampled_from(["ok", "failed", "nothing"]), max_size=60))
def test_a_connection_circuit_opens_after_failures_in_a_row_only(outcomes: list[str]) -> None:
    circuit, row, most = ConnectionCircuit("origin", Rules()), 0, 0
    for outcome in outcomes:
        permit, _ = circuit.admit_retry()
        if outcome == "ok":
            circuit.connected(0.0)
        elif outcome == "failed":
            permit.settle(FAILED, 0.0)
        row = row + 1 if outcome == "failed" else 0 if outcome == "ok" else row
        most = max(most, row)
        if most >= 5:
            break

    assert ("open" if most >= 5 else "closed") == circuit.state


def test_a_closed_circuit_gives_the_same_permit_to_all_attempts() -> None:
    circuit = Circuit("key", Rules(failure_threshold=1))
    assert circuit.admit(0.0) is circuit.admit(1.0)

    trial(circuit, 0.0, FAILED)
    circuit.reset()
    permit, change = circuit.admit(0.0)
    assert (False, None, "closed") == (permit.is_trial, change, circuit.state)


def test_a_circuit_is_as_new_once_nothing_failed_within_its_window() -> None:
    circuit = Circuit("key", Rules(failure_threshold=2, window=10))
    trial(circuit, 0.0, FAILED)
    trial(circuit, 5.0, WELL)
    assert circuit.admit(5.0) is not circuit.admit(5.0)

    trial(circuit, 12.0, WELL)
    assert circuit.admit(12.0) is circuit.admit(12.0)

    states = []
    for _ in range(2):
        trial(circuit, 13.0, FAILED)
        states.append(circuit.state)
    assert ["closed", "open"] == states


def test_neutral_results_of_trials_free_their_places() -> None:
    circuit = Circuit("key", Rules(failure_threshold=1, probes=1))
    trial(circuit, 0.0, FAILED)
    for _ in range(3):
        permit, _ = circuit.admit(1.0)
        permit.settle(None, 1.0)
    trial(circuit, 1.0, WELL)

    assert "half_open" == circuit.state
