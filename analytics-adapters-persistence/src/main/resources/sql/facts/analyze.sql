-- Tells the planner how much there is now, lest it learn only with the next automatic round.
analyze analytics_fact, analytics_spelling
