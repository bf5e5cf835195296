"""Bulk runs by batches: the requests of a run as batches of the service, and their results as its output.

    lines       from a request to a line of a batch file, from a line of a result file to an outcome   (pure)
    parts       the parts of a run: the lines of one batch, and its state                               (pure)
    room        how many tokens may be enqueued, and when a refused batch is tried again                (pure)
    refusals    why a batch failed, and what that means for its lines                                   (pure)
    state_log   the records of parts in the state of a run, written before and after each step
    spool       the files of requests, kept beside the output until their results are written
    service     the calls: upload, create or find again, poll, cancel, download
    queue       where each part is: it waits for a batch, has one, or is left for single calls
    outcomes    results of batches: lines that are written, sent again, or failed
    run         the order of these steps: the body that both clients share
    cancelling  `client.bulk.cancel`

A run that was killed finds its batches by its state; a batch whose creation got no response is found in the list of
batches by its metadata. So no batch is created twice.
"""
