/** Lets the link beside a heading copy its address as well as lead to it, and says so. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.permalink');
  if (!link) return;
  const say = (words: string) => {
    const said = document.querySelector('#said');
    if (said) said.textContent = words;
    link.dataset['said'] = words;
    setTimeout(() => delete link.dataset['said'], 2000);
  };
  navigator.clipboard?.writeText(link.href).then(
    () => say('고유 링크를 복사했습니다.'),
    () => say('주소창의 주소를 복사해 주세요.'),
  );
});
