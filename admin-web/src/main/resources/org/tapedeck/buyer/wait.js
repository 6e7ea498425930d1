// Looks what has become of the visit, soon at first and then every five seconds, for eleven minutes.
(() => {
  const END = 11 * 60 * 1000;
  const LONGEST_PAUSE = 5000;
  const looking = document.getElementById("looking");
  const begun = Date.now();
  let pause = 1000;

  function later() {
    if (Date.now() - begun > END) {
      looking.hidden = true;
      document.getElementById("tired").hidden = false;
      return;
    }
    setTimeout(look, pause);
    pause = Math.min(pause + 1000, LONGEST_PAUSE);
  }

  // An answer that does not come, or cannot be read, changes nothing.
  function look() {
    fetch("state", { cache: "no-store", credentials: "omit" })
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then((seen) => {
        if (seen.state && seen.state !== looking.dataset.state) {
          location.replace("wait");
        } else {
          later();
        }
      })
      .catch(later);
  }

  looking.hidden = false;
  document.getElementById("tired").hidden = true;
  later();
})();
