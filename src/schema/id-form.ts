/** The form of an id, for those who need no schema to look at one: `jobs-created`. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What an author is told of that form. */
export const idFormWords = '영문 소문자·숫자·붙임표(-)로 지은 고유 이름. 한번 정하면 바꾸지 않습니다.';
