-- Every unit and homeowner of the large developments has an entry.
update analytics_large_development set complete = true where not complete
