// The look-up form on pages other than the look-up itself: the code goes into the fragment, which is never sent to a server.
const form = document.querySelector('form[data-find]');
form?.addEventListener('submit', event => {
  event.preventDefault();
  const code = form.querySelector('input').value.trim();
  if (code) location.assign(`${form.getAttribute('action')}#${encodeURIComponent(code)}`);
});
