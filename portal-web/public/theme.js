// Runs before the first paint, so that a dark reader never sees a white flash.
(function () {
    var stored = null;
    try {
        stored = localStorage.getItem('openhouse.theme');
    } catch {
        stored = null;
    }
    var dark = matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = stored || (dark ? 'dark' : 'light');
})();
