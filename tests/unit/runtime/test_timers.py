"""Signals that are given in time: what is planned, and the one thread that keeps to it."""

from __future__ import annotations

from math import inf
from threading import Event, active_count

from hypothesis import given
from hypothesis import strategies as st

from openai_dual.runtime.timers import FEW, Timer, TimerHeap, TimerThread
from tests.support.running_calls import PATIENCE


@given(
    plans=st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=200),
    looks=st.lists(st.integers(0, 25), max_size=10).map(sorted),
)
def test_each_is_taken_once_and_in_time_unless_called_off(plans: list[tuple[int, bool]], looks: list[int]) -> None:
    schedule = TimerHeap()
    alarms = [Timer(at) for at, _ in plans]
    for alarm in alarms:
        schedule.add(alarm)
    for alarm, (_, is_off) in zip(alarms, plans, strict=True):
        if is_off:
            schedule.call_off(alarm)
    taken = [(look, signal) for look in looks for signal in schedule.take(look)]

    expected = [
        (next(look for look in looks if alarm.at <= look), alarm.signal)
        for alarm, (at, is_off) in zip(alarms, plans, strict=True)
        if not is_off and looks and at <= looks[-1]
    ]
    assert sorted((look, id(signal)) for look, signal in expected) == sorted((look, id(each)) for look, each in taken)


@given(times=st.lists(st.floats(0, 100), min_size=1))
def test_the_next_is_the_earliest(times: list[float]) -> None:
    schedule = TimerHeap()
    assert None is schedule.wait(0)
    news = [schedule.add(Timer(at)) for at in times]

    assert [number for number in range(len(times)) if times[number] < min(times[:number], default=inf)] == [
        number for number, is_new in enumerate(news) if is_new
    ]
    assert min(times) - 1 == schedule.wait(1)


def test_those_called_off_do_not_pile_up() -> None:
    schedule = TimerHeap()
    alarms = [Timer(600 + number) for number in range(10_000)]
    most = 0
    for alarm in alarms:
        schedule.add(alarm)
        schedule.call_off(alarm)
        most = max(most, len(schedule))

    assert most <= 2 * FEW + 2
    assert [] == schedule.take(20_000)


def test_an_alarm_called_off_too_late_changes_nothing() -> None:
    schedule, alarm = TimerHeap(), Timer(1)
    schedule.add(alarm)
    signals = schedule.take(1)
    schedule.call_off(alarm)

    assert ([alarm.signal], 0) == (signals, len(schedule))


def test_one_thread_serves_all() -> None:
    alarms, before = TimerThread(), active_count()
    with alarms.after(3600) as last, alarms.after(0.002) as second, alarms.after(0.001) as first:
        rung = [Event(), Event()]
        first.listen(rung[0].set)
        second.listen(rung[1].set)

        assert all(each.wait(PATIENCE) for each in rung)
        assert not last.is_given
        assert before + 1 == active_count()
